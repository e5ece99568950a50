import { storyPage } from './story-page.js';

const look = '<script src="/scripts/look.js"></script>';
const library = '<script type="module" src="/dist/cdn/privacy-elements.js"></script>';
const classic = '<script src="/dist/cdn/privacy-elements.classic.js"></script>';
const older = '<script type="module" src="/older/cdn/privacy-elements.js"></script>';
const banner = `<consent-banner regime="eu"><consent-tracker name="Acme" purpose="analytics"
  opt-in="acme.start" opt-out="acme.stop"></consent-tracker></consent-banner>`;

const page = (scripts: string, body = banner) =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">${look}${scripts}</head>
  <body><button id="own" onclick="look.ran.push('own')">Mine</button>${body}</body></html>`;

const frozen = `<script>for (const one of [Object, Array, Map, Set, WeakMap, Promise, Function, String, Number, RegExp, Date, JSON, Math,
  Reflect, Event, EventTarget, Node, Element, HTMLElement, Document, CustomElementRegistry, MutationObserver, BroadcastChannel])
  { Object.freeze(one); if (one.prototype) Object.freeze(one.prototype); }</script>`;

/** Lit 3.3 adds `metadata` to Symbol where browsers have none, and cannot be loaded then. */
const frozenSymbol = '<script>Object.freeze(Symbol)</script>';

/** A registry that stands in for the browser's, as the polyfill of scoped registries does: it keeps the classes, and registers others. */
const standIn = `<script>{
  const { define, get } = CustomElementRegistry.prototype;
  const classes = new Map();
  window.customElements = Object.create(CustomElementRegistry.prototype, {
    define: { value: (name, one, options) => { classes.set(name, one); define.call(native, name, class extends one {}, options); } },
    get: { value: (name) => classes.get(name) ?? get.call(native, name) },
    whenDefined: { value: (name) => native.whenDefined(name) },
  });
}</script>`.replace('{\n', '{\n  const native = window.customElements;\n');

const removing = `<script>new MutationObserver(() => document.querySelector('consent-banner')?.remove()).observe(document, { childList: true, subtree: true });</script>`;
const hiding = '<style>consent-banner, consent-preferences { display: none !important; }</style>';
const pressing = `<script>{ const timer = setInterval(() => {
  if (!look.asks()) return;
  look.press('Accept all');
  clearInterval(timer);
}, 1); }</script>`;

/** The clock of the page is wrong by as many days as its address says, or somebody sets. */
const clock = `<script>{
  const now = Date.now;
  window.days = Number(new URLSearchParams(location.search).get('days'));
  Date.now = () => now() + window.days * 86_400_000;
}</script>`;

/** A browser that sets no cookie for this page, and whose disk is full. */
const full = `<script>
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
  for (let size = 2 ** 22; size >= 1; size /= 2)
    try { for (let part = 0; ; part++) localStorage.setItem('filler' + size + part, 'x'.repeat(size)); } catch {}
</script>`;

/** Pages on which somebody is asked once, a tracker starts once, and the answer is kept, whatever else is on them. */
export const oddPages = {
  '/twice': page(library + library),
  '/module-and-classic': page(library + classic),
  '/classic-and-module': page(classic + library),
  '/two-versions': page(older + library),
  '/written': page(
    '',
    '<script>document.write(`' + (library + banner).replaceAll('</script>', '<\\/script>') + '`)</script>',
  ),
  '/frozen': page(frozen + library),
  '/stand-in': page(standIn + library),
} as const;

/** Pages on which nobody can be asked. */
export const mutePages = {
  '/hidden': page(hiding + library),
  '/removed': page(removing + library),
  '/frozen-symbol': page(frozenSymbol + library),
} as const;

export const pages: Readonly<Record<string, string>> = {
  ...oddPages,
  ...mutePages,
  '/plain': page(library),
  '/late': page(''),
  '/pressed': page(library + pressing),
  '/checked': page(`{{integrity}}${library}`),
  '/clock': page(clock + library),
  '/full': page(full + library),
  '/around': page('', ''),
  '/story': storyPage,
};
