// What a test asks of a page: which trackers ran, which buttons a person sees, and to press one of them.
const look = {
  ran: [],
  errors: [],
  buttons: () =>
    [...document.querySelectorAll('consent-banner, consent-preferences')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('button') ?? [])])
      .filter((button) => button.getClientRects().length > 0),
  asks: () => look.buttons().filter(({ textContent }) => textContent.trim() === 'Accept all').length,
  press: (words) =>
    look
      .buttons()
      .find(({ textContent }) => textContent.trim() === words)
      .click(),
  cookies: () =>
    document.cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split('=')[0]),
  text: () =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith('consent='))
      ?.slice('consent='.length),
  /** Replaces what is stored as our record, wherever it stands; nothing instead of it removes it. Says whether it could. */
  spoil: (change) => {
    const text = look.text();
    if (!text) return false;
    const worse = change(text);
    for (const domain of ['', `; domain=${location.hostname}`])
      document.cookie = `consent=; path=/; max-age=0${domain}`;
    if (worse) document.cookie = `consent=${worse}; path=/; domain=${location.hostname}`;
    return (look.text() ?? '') === worse && text !== worse;
  },
  record: () => document[Symbol.for('privacy-elements')]?.export(),
  granted: () => document[Symbol.for('privacy-elements')]?.snapshot.granted,
  frame: (settings) =>
    new Promise((loaded) => {
      const frame = document.createElement('iframe');
      document.body.append(
        Object.assign(frame, { width: 800, height: 600, onload: () => loaded() }, settings),
      );
    }),
  /** Works something out in the first frame of the page, which may be another site's. */
  inFrame: (expression) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      frames[0].postMessage({ expression }, '*', [port2]);
    }),
};
window.look = look;
window.acme = { start: () => look.ran.push('start'), stop: () => look.ran.push('stop') };
addEventListener('error', ({ message }) => look.errors.push(message));
addEventListener('message', async ({ data, ports: [port] }) => {
  // An expression of the test's own, on a page of the test's own.
  if (data.expression) port.postMessage(await (0, eval)(data.expression));
});
