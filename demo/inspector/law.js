import { el, facts, quiet, show } from './el.js';

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

const models = {
  'opt-in': 'Asks first',
  'opt-out': 'Runs until refused',
  notice: 'Informs, then runs',
};

const reasons = {
  regime: 'The page names the regime itself.',
  region: 'The site’s server says where the visitor is.',
  'time-zone': 'The time zone lies in this country.',
  locale: 'A locale names a stricter country than the time zone does.',
  unknown: 'No looser rule is known for this place, so the strictest apply.',
};

const prompts = { choice: 'a question', notice: 'a notice', none: 'nothing' };

export async function showLaw({ snapshot }) {
  const { regime, model, region, reason, prompt, signal } = snapshot;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const banner = document.querySelector('consent-banner');
  const law = await lawOf(region);
  show('place', `${region ?? 'No region'} · ${model}`);
  show(
    'law',
    el('p', { class: `inspector-verdict ${model}` }, models[model]),
    quiet(reasons[reason]),
    facts([
      ['Region', region ? `${nameOf(region)} (${region})` : 'unknown'],
      ['Regime', `${regime}, ${model}`],
      law && ['Law', law],
      ['Time zone', timeZone ?? 'none'],
      ['Languages', navigator.languages.join(', ')],
      ['Page says', attributes(banner)],
      ['GPC', signal ? 'on' : 'off'],
      ['Shows now', prompts[prompt]],
    ]),
  );
}

function attributes(banner) {
  const said = ['regime', 'region', 'locale'].filter((name) => banner?.hasAttribute(name));
  return said.map((name) => `${name}="${banner.getAttribute(name)}"`).join(' ') || 'nothing';
}

function nameOf(region) {
  const [country, part] = region.split('-');
  return part ? `${regionNames.of(country)}, ${part}` : regionNames.of(country);
}

let sheet;

/** The fact sheet is larger than the library, and only this panel reads it. */
async function lawOf(region) {
  sheet ??= import('/dist/regimes/index.js').catch(() => undefined);
  const found = region && (await sheet)?.factsOf(region);
  if (found?.state) return found.state.law;
  return found?.regime.id === 'us' ? 'That of a state, which is not known' : found?.law.law;
}
