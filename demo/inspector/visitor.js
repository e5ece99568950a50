// Runs before everything else and makes the browser show itself as the chosen visitor would. Only for the demo:
// a real visitor's browser says this of itself.
(() => {
  const { timeZone, languages, gpc } = document.currentScript.dataset;
  const list = Object.freeze(languages.split(' '));
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;

  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...resolvedOptions.call(this), timeZone };
  };
  if ('Temporal' in globalThis) Temporal.Now.timeZoneId = () => timeZone;
  Object.defineProperties(Navigator.prototype, {
    languages: { configurable: true, get: () => list },
    language: { configurable: true, get: () => list[0] },
    globalPrivacyControl: { configurable: true, get: () => gpc === 'true' },
  });
})();
