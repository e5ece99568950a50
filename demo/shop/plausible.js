// Plausible, from npm, as a site would wrap an SDK that has no call for "stop": loaded at the first grant and not
// before, and told by two methods.
const { collector } = document.querySelector('script[data-plausible]').dataset;

window.statistics = {
  sdk: undefined,
  isOn: false,

  async start() {
    this.isOn = true;
    if (this.sdk) {
      this.sdk.track('pageview', {});
      return;
    }
    this.sdk = await import('/plausible/plausible.js');
    this.sdk.init({
      domain: 'tern.example',
      endpoint: `${collector}/plausible/event`,
      captureOnLocalhost: true,
      logging: false,
      transformRequest: (payload) => (this.isOn ? payload : null),
    });
  },

  stop() {
    this.isOn = false;
    if (!this.sdk) return;
    // How long the page was read goes past `transformRequest`; only a page view that is dropped switches it off, and
    // sends one more before (0.4.6). Without `fetch` the SDK sends nothing.
    const { fetch } = window;
    window.fetch = undefined;
    this.sdk.track('pageview', {});
    window.fetch = fetch;
  },
};
