import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../../consent/index.js';
import type { Messages } from '../../locales/messages.js';
import type { RightsMessages } from '../../locales/rights-messages.js';
import { decide } from '../../ui/decide.js';

/** Whether anything that counts as a sale or as targeted advertising is refused here, and the way to refuse it. */
export function optOutControl(
  host: HTMLElement,
  consent: Consent | undefined,
  regime: string,
  words: RightsMessages,
  honored: Pick<Messages['choices'], 'honored' | 'honoredUs'>,
): TemplateResult | typeof nothing {
  const { sales } = consent?.policy ?? {};
  if (!consent || !sales || sales.size === 0) return nothing;
  const { snapshot } = consent;
  const isUs = regime === 'us';
  const isOut = ![...sales].some((key) => snapshot.isGranted(key));
  // The page may stand under another law than the rights it shows, and advertising be on without anybody having agreed.
  const isAgreed = !isUs && [...sales].some((key) => snapshot.choices[key]);
  const refuse = (event: Event) =>
    decide(host, consent, Object.fromEntries([...sales].map((key) => [key, false])), event);
  const open = () => {
    const event = new Event('consent-open', { bubbles: true, composed: true, cancelable: true });
    host.dispatchEvent(event);
  };
  return html`<section part="section" class="control" aria-labelledby="control">
    <h3 id="control">${words.optOutTitle}</h3>
    <p class="hint">${words.optOutText}</p>
    <p class="state" role="status">
      <strong
        >${isOut ? (isUs ? words.optedOut : words.advertisingOff) : isAgreed ? words.advertisingOn : words.notOptedOut}</strong
      >
      ${snapshot.signalHonored ? html`<span>${isUs ? honored.honoredUs : honored.honored}</span>` : nothing}
    </p>
    <p class="hint">${snapshot.signal ? words.signal : words.noSignal}</p>
    <div class="actions" part="actions">
      ${
        isOut
          ? nothing
          : html`<button part="button" class="button" @click=${refuse}>
              ${isAgreed ? words.turnOff : words.optOut}
            </button>`
      }
      <button part="quiet-button" class="button quiet" aria-haspopup="dialog" @click=${open}>
        ${words.settings}
      </button>
    </div>
  </section>`;
}
