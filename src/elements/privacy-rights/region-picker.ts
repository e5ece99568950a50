import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { regions } from '../../regimes/regions.data.js';
import type { RightsMessages } from '../../locales/rights-messages.js';
import { stateNames } from './states.data.js';

/** Countries whose law the table knows; a law that ends inside a country makes that country one of them. */
const countries = [
  ...new Set(
    Object.values(regions)
      .flatMap((codes) => codes.split(' '))
      .map((code) => code.slice(0, 2))
      .filter((code) => code !== '*'),
  ),
];

/** Stands for every country that the table does not know: one without a law of its own. */
const ELSEWHERE = 'AQ';

/** `Germany`, `California`; undefined where nothing is known. */
export function nameOfPlace(region: string | undefined, language: string): string | undefined {
  if (!region || region === ELSEWHERE) return undefined;
  const state = region.startsWith('US-') ? stateNames[region.slice(3)] : undefined;
  return state ?? countryName(region.slice(0, 2), language);
}

function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

/** Lets visitors say where they live. What they pick is kept nowhere. */
export function regionPicker(
  region: string | undefined,
  words: RightsMessages,
  language: string,
  pick: (region: string) => void,
): TemplateResult {
  const country = region?.slice(0, 2);
  const named = countries
    .map((code) => [code, countryName(code, language)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, language));
  const known = country && countries.includes(country) ? country : region ? ELSEWHERE : '';
  return html`<div class="picker">
    ${select('country', words.placeLabel, known, pick, [
      ...(known ? [] : [['', '–'] as const]),
      ...named,
      [ELSEWHERE, words.elsewhere],
    ])}
    ${
      country === 'US'
        ? select('part-of', words.stateLabel, stateOf(region), pick, [
            ...Object.entries(stateNames).map(([code, name]) => [`US-${code}`, name] as const),
            ['US', words.otherState],
          ])
        : country === 'CA'
          ? select('part-of', words.provinceLabel, region === 'CA' ? 'CA-QC' : (region ?? ''), pick, [
              ['CA-QC', words.quebec],
              ['CA-ON', words.otherProvince],
            ])
          : nothing
    }
    <p class="hint" id="place-hint">${words.placeHint}</p>
  </div>`;
}

const stateOf = (region = ''): string => (region.slice(3) in stateNames ? region : 'US');

function select(
  id: string,
  label: string,
  chosen: string,
  pick: (region: string) => void,
  options: readonly (readonly [value: string, name: string])[],
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      part="input"
      id=${id}
      aria-describedby="place-hint"
      .value=${live(chosen)}
      @change=${({ target }: Event) => pick((target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </div>`;
}
