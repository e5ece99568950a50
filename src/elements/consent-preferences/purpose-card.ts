/* eslint lit-a11y/role-has-required-aria-attrs: off -- a native checkbox tells its own state */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Purpose } from '../../consent/index.js';
import type { ChoicesMessages, MeaningsMessages, Messages, PurposeMessages } from '../../locales/messages.js';
import type { Details } from './details.js';
import type { Draft } from './draft.js';

interface Words extends Pick<Messages, 'preferences' | 'purposes'> {
  readonly meanings: Pick<MeaningsMessages, 'title'>;
  readonly choices: Pick<ChoicesMessages, 'honored' | 'honoredUs'>;
}

/** A switch with this `id`; `set` is told what it is switched to. */
export type Switch = (
  id: string,
  isOn: boolean,
  set: (value: boolean) => void,
  description?: string,
) => TemplateResult;

/** One purpose: what it is, whether it is on, and the vendors that rely on it. `edited` is called after every switch. */
export function purposeCard(
  purpose: Purpose,
  draft: Draft,
  { choices, meanings, preferences: words, purposes }: Words,
  edited: () => void,
  details: Details | undefined,
): TemplateResult {
  const { id, required, sale } = purpose;
  const { policy, snapshot } = draft.consent;
  const { model, regime, signal } = snapshot;
  const { label = id, description } = {
    ...(purposes as unknown as Record<string, PurposeMessages>)[id],
    ...purpose,
  };
  const vendors = draft.vendors(id);
  const isOffered = draft.isOffered(id);
  const isOn = draft.isOn(id);
  const on = draft.vendorsOn(id);
  const isMixed = on.length !== (isOn ? vendors.length : 0);
  /** A vendor that can do without the sale may be on while the signal is honoured. */
  const isSold = isOn || on.some((key) => policy.sales.has(key));

  const switchFor: Switch = (id, isOn, set, description) => html`
    <input
      id=${id}
      part="switch"
      type="checkbox"
      role="switch"
      .checked=${isOn}
      aria-describedby=${description ?? nothing}
      @change=${({ target }: Event) => {
        set((target as HTMLInputElement).checked);
        edited();
      }}
    />
  `;

  const signalNotice = () => html`
    <p class="notice" part="notice">
      ${
        isSold
          ? words.signalOverridden
          : html`<strong>${regime === 'us' ? choices.honoredUs : choices.honored}</strong> ${words.signal}`
      }
    </p>
  `;

  return html`
    <div class="purpose" part="purpose" role="group" aria-labelledby="${id}.title">
      <div class="row">
        <h3 id="${id}.title">${isOffered ? html`<label for="${id}/">${label}</label>` : label}</h3>
        <span class="state" id="${id}.state" aria-hidden=${isOffered && !isMixed ? 'true' : nothing}>
          ${
            !isOffered
              ? required
                ? words.alwaysOn
                : words.alwaysOff
              : isMixed
                ? words.someOn(on.length, vendors.length)
                : isOn
                  ? words.on
                  : words.off
          }
        </span>
        ${
          isOffered
            ? switchFor(
                `${id}/`,
                isOn,
                (value) => draft.setPurpose(id, value),
                `${isMixed ? `${id}.state ` : ''}${id}.description ${id}.notice`,
              )
            : nothing
        }
      </div>
      <p id="${id}.description">
        ${description}
        ${isOffered ? (sale && model === 'opt-out' ? words.sale : nothing) : required ? nothing : words.minor}
      </p>
      <div id="${id}.notice" role="status">${sale && isOffered && signal ? signalNotice() : nothing}</div>
      ${
        // What a purpose of the site's own means stands in its description.
        id in purposes
          ? html`<details>
              <summary>${meanings.title}</summary>
              ${details?.meaning(id)}
            </details>`
          : nothing
      }
      ${
        vendors.length > 0
          ? html`<details>
              <summary>${words.vendors(vendors.length)}</summary>
              ${details?.vendorList(purpose, draft, words, switchFor)}
            </details>`
          : nothing
      }
    </div>
  `;
}
