import { inline } from './contestant.mjs';

const service = (key, type, name, js) =>
  `tarteaucitron.services[${JSON.stringify(key)}] = { key: ${JSON.stringify(key)}, type: ${JSON.stringify(type)}, name: ${JSON.stringify(name)}, needConsent: true, cookies: [], js() { ${js} } };
(tarteaucitron.job = tarteaucitron.job || []).push(${JSON.stringify(key)});`;

const run = ({ n, src }) =>
  src ? `tarteaucitron.addScript(${JSON.stringify(src)});` : `put(${JSON.stringify(inline(n))});`;

/** An inline script of a service: as its own recipes would, each is a script element. */
const put = `const put = (text) => {
  const script = document.createElement('script');
  script.text = text;
  document.body.append(script);
};`;

/**
 * As its README says: script and `init` in the head, one service for each thing that is held back. It gates no scripts of
 * the page; a service is a function that puts them there. The minified files, which it then uses throughout.
 */
export const tarteaucitron = {
  id: 'tarteaucitron',
  name: 'tarteaucitron',
  kind: 'peer',
  gates: true,
  package: 'tarteaucitronjs',
  folder: 'bench/node_modules/tarteaucitronjs',
  head: () => `<script src="/tarteaucitron/tarteaucitron.min.js"></script>
<script>
tarteaucitron.init({
  privacyUrl: '/privacy', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron',
  orientation: 'middle', groupServices: false, showDetailsOnClick: true, serviceDefaultState: 'wait',
  showAlertSmall: false, showTitleBanner: false, cookieslist: false, cookieslistEmbed: false, showIcon: true,
  iconPosition: 'BottomRight', adblocker: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true,
  alwaysNeedConsent: false, handleBrowserDNTRequest: false, removeCredit: false, moreInfoLink: true,
  useExternalCss: false, useExternalJs: false, readmoreLink: '', mandatory: true, mandatoryCta: true,
  googleConsentMode: true, bingConsentMode: true, pianoConsentMode: true, pianoConsentModeEssential: false,
  softConsentMode: false, dataLayer: false, serverSide: false, partnersList: false,
});
</script>`,
  foot: ({ scripts, frames, trackers }) => `<script>
${put}
window.addEventListener('tac.root_available', () => {
${scripts.length > 0 ? service('statistics', 'analytic', 'Statistics', scripts.map(run).join('\n')) : ''}
${frames.length > 0 ? service('films', 'video', 'Films', "for (const frame of document.querySelectorAll('iframe[data-gated]')) frame.src = frame.dataset.src;") : ''}
${trackers.map((n) => service(`service${n}`, 'analytic', `Service ${n}`, run({ n }))).join('\n')}
});
</script>`,
  script: () => '',
  frame: (src) => `<iframe data-gated data-src="${src}" title="Film"></iframe>`,
  tracker: () => '',
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  refuse: '#tarteaucitronAllDenied2',
  preferences: '#tarteaucitronCloseAlert',
  dialog: '#tarteaucitron',
};
