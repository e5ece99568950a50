/* Counts what a page asks of the browser that is slow: each may wait for another process, or load tables of languages. */
(() => {
  const counts = { cookieReads: 0, cookieWrites: 0, storageCalls: 0, formatters: 0 };
  window.counts = counts;
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    enumerable: true,
    get() {
      counts.cookieReads += 1;
      return get.call(this);
    },
    set(text) {
      counts.cookieWrites += 1;
      set.call(this, text);
    },
  });
  for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear']) {
    const original = Storage.prototype[name];
    Storage.prototype[name] = function (...args) {
      counts.storageCalls += 1;
      return original.apply(this, args);
    };
  }
  for (const name of [
    'Collator',
    'DateTimeFormat',
    'DisplayNames',
    'ListFormat',
    'NumberFormat',
    'Segmenter',
  ]) {
    const made =
      (how) =>
      (target, ...args) => {
        counts.formatters += 1;
        return Reflect[how](target, ...args);
      };
    Intl[name] = new Proxy(Intl[name], { construct: made('construct'), apply: made('apply') });
  }
})();
