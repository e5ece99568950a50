import { forgetLog } from './network.js';

/** The buttons: another visitor is another person with an empty browser. */
export function wireActions() {
  const body = document.querySelector('.inspector-body');
  const toggle = document.querySelector('.inspector-toggle');
  toggle.addEventListener('click', () => {
    const isOpen = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(isOpen));
    body.classList.toggle('open', isOpen);
    stayClear();
  });
  body.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || toggle.getAttribute('aria-expanded') !== 'true') return;
    toggle.click();
    toggle.focus();
  });

  const actions = {
    forget: async () => {
      await forgetEverything();
      location.reload();
    },
    tab: () => window.open(location.href),
    reload: () => location.reload(),
  };
  // The inspector is no part of the shop: what is pressed here is not for its trackers to see.
  document.querySelector('.inspector').addEventListener('click', (event) => event.stopPropagation());
  body.addEventListener('click', (event) => {
    const action = event.target.closest('[data-action]')?.dataset.action;
    if (action) void actions[action]();
    const visitor = event.target.closest('a[data-visitor]');
    if (!visitor || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void forgetEverything().then(() => location.assign(visitor.href));
  });
}

/** On a phone the drawer ends where the banner begins: the library tells the page how high that is. */
export function stayClear() {
  const { scrollPaddingBlockEnd } = getComputedStyle(document.documentElement);
  const banner = Number.parseFloat(scrollPaddingBlockEnd) || 0;
  document.querySelector('.inspector').style.setProperty('--banner', `${banner}px`);
}

async function forgetEverything() {
  for (const pair of document.cookie.split('; ')) {
    const [name] = pair.split('=');
    // A tracker may have set its cookie for a parent domain.
    for (const domain of ['', `; Domain=${location.hostname}`])
      document.cookie = `${name}=; Path=/; Max-Age=0${domain}`;
  }
  localStorage.clear();
  sessionStorage.clear();
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) indexedDB.deleteDatabase(name);
  await forgetLog();
}
