/*
 * SDKs as a page has them that loads them itself and starts none of them: as its globals. Each returns how the page
 * speaks to it.
 */
type Act = (name: string) => void;

const globals: Record<string, () => Promise<{ global: object; act: Act }>> = {
  adobe: async () => {
    const { createInstance } = await import('@adobe/alloy');
    const alloy = createInstance({ name: 'alloy' });
    return {
      global: { alloy },
      act: (name) => void alloy('sendEvent', { xdm: { eventType: name } }).catch(() => undefined),
    };
  },
  amplitude: async () => {
    const amplitude = await import('@amplitude/analytics-browser');
    return { global: { amplitude }, act: (name) => void amplitude.track(name) };
  },
  datadog: async () => {
    const { datadogRum } = await import('@datadog/browser-rum');
    return { global: { DD_RUM: datadogRum }, act: (name) => datadogRum.addAction(name) };
  },
  // Its tag is fetched by the tracker itself, at the first grant.
  clarity: () => Promise.resolve({ global: {}, act: () => undefined }),
  // As its script tag leaves it: started, and listening to its own mark.
  plausible: async () => {
    const { init, track } = await import('@plausible-analytics/tracker');
    localStorage.setItem('plausible_ignore', 'true');
    init({ domain: 'shop.example', autoCapturePageviews: false, logging: false });
    return { global: {}, act: (name) => track(name, {}) };
  },
  posthog: async () => {
    const { posthog } = await import('posthog-js');
    return {
      global: { posthog },
      act: (name) => {
        if (posthog.__loaded) posthog.capture(name);
      },
    };
  },
  rudderstack: async () => {
    const { RudderAnalytics } = await import('@rudderstack/analytics-js/bundled');
    const rudderanalytics = new RudderAnalytics();
    return { global: { rudderanalytics }, act: (name) => rudderanalytics.track(name) };
  },
  segment: async () => {
    const { AnalyticsBrowser } = await import('@segment/analytics-next');
    const analytics = new AnalyticsBrowser();
    return { global: { analytics }, act: (name) => void analytics.track(name) };
  },
  sentry: async () => {
    const Sentry = await import('@sentry/browser');
    return { global: { Sentry }, act: (name) => void Sentry.captureMessage(name) };
  },
  snowplow: async () => {
    const methods = await import('@snowplow/browser-tracker');
    // What its script tag leaves on the page: one function that takes the method's name.
    const snowplow = (name: string, ...args: unknown[]) => {
      const method = methods[name as keyof typeof methods] as (...args: unknown[]) => unknown;
      return method(...args);
    };
    return {
      global: { snowplow },
      act: (name) => snowplow('trackStructEvent', { category: 'shop', action: name }),
    };
  },
};

export const load = async (id: string): Promise<Act> => {
  const found = await globals[id]?.();
  Object.assign(window, found?.global);
  return found?.act ?? (() => undefined);
};
