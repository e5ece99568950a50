import type { TabsPort } from '../consent/index.js';

/**
 * Keeps tabs in step: a decision travels at once by BroadcastChannel, and a tab that comes back (from the
 * background, from the back/forward cache, from another subdomain) reads storage again.
 */
export const createTabs = (cookieName: string): TabsPort => {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(`privacy-elements:${cookieName}`);
  } catch {
    // Firefox gives none to a page that may not store anything: what is decided there holds there alone.
  }
  return {
    post: (text) => channel?.postMessage(text),
    listen(callback) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => callback(String(data)));
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) callback();
      });
      document.addEventListener('visibilitychange', () => {
        if (!document.hidden) callback();
      });
    },
  };
};
