// Notes which parts of Intl a page uses.
window.intl = [];
for (const name of Object.getOwnPropertyNames(Intl)) {
  const part = Intl[name];
  if (typeof part !== 'function') continue;
  Intl[name] = new Proxy(part, {
    apply: (...call) => (window.intl.push(name), Reflect.apply(...call)),
    construct: (...call) => (window.intl.push(name), Reflect.construct(...call)),
  });
}
