import type { Report } from '../consent/index.js';
import { addressesOf, type Addresses } from './addresses.js';
import { insertContent } from './content.js';
import type { Opened } from './opened.js';

/** Takes an element out and puts it back, which ends what a frame shows at once and leaves no step in the history. */
const renew = (element: Element): void => {
  const { parentNode, nextSibling } = element;
  parentNode?.insertBefore(element, nextSibling);
};

const openPlain = (element: Element, report: Report): Opened => {
  const addresses = addressesOf(element, report);
  addresses.put();
  return {
    follow: () => addresses.put(),
    close() {
      addresses.takeBack();
      if (element.localName !== 'img') renew(element);
      return true;
    },
  };
};

/** `<video>` and `<audio>` together with what they hold, except parts that have a gate of their own. */
const openMedia = (media: HTMLMediaElement, report: Report): Opened => {
  const addresses = new Map<Element, Addresses>();
  const put = () => {
    for (const part of [media, ...media.querySelectorAll(':is(source, track):not([data-consent])')]) {
      const own = addresses.get(part) ?? addressesOf(part, report);
      addresses.set(part, own);
      own.put();
    }
    // A player looks by itself at an address of its own, and at what it holds only when it is told.
    if (!media.currentSrc && !media.hasAttribute('src')) media.load();
  };
  put();
  return {
    follow: put,
    close() {
      media.pause();
      for (const own of addresses.values()) own.takeBack();
      // Ends the download, and takes the picture away.
      media.load();
      return true;
    },
  };
};

/** One `<source>`, of a player or of a picture. */
const openSource = (source: Element, report: Report): Opened => {
  const addresses = addressesOf(source, report);
  const media = source.parentElement instanceof HTMLMediaElement ? source.parentElement : undefined;
  const put = () => {
    addresses.put();
    if (media && !media.currentSrc) media.load();
  };
  put();
  return {
    follow: put,
    close() {
      media?.pause();
      addresses.takeBack();
      media?.load();
      return true;
    },
  };
};

/** Opens the gate of an element that is no script. */
export const openElement = (element: Element, report: Report): Opened => {
  if (element instanceof HTMLTemplateElement) {
    const remove = insertContent(element, report);
    return {
      close() {
        remove();
        return true;
      },
    };
  }
  if (element instanceof HTMLMediaElement) return openMedia(element, report);
  return element.localName === 'source' ? openSource(element, report) : openPlain(element, report);
};
