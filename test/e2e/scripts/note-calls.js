// Notes each call of Mixpanel's own opt-in and opt-out, and passes it on.
{
  const calls = [];
  const note = ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || !target.src.includes('mixpanel')) return;
    const methods = Object.getPrototypeOf(window.mixpanel);
    for (const name of ['opt_in_tracking', 'opt_out_tracking']) {
      const real = methods[name];
      methods[name] = function (...args) {
        calls.push(name);
        return real.apply(this, args);
      };
    }
  };
  window.calls = calls;
  document.addEventListener('load', note, { capture: true });
}
