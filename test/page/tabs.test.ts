import { expect } from '@open-wc/testing';
import { createTabs } from '../../src/page/tabs.js';

/** A tab that listens, and what it hears. */
const listen = (name: string) => {
  const heard: (string | undefined)[] = [];
  let next: (() => void) | undefined;
  const tabs = createTabs(name);
  tabs.listen((text) => {
    heard.push(text);
    next?.();
  });
  const hears = () =>
    heard.length > 0 ? Promise.resolve() : new Promise<void>((resolve) => (next = resolve));
  return { heard, hears, post: (text: string) => tabs.post(text) };
};

let channel = 0;
const unique = () => `consent-${(channel += 1)}-${Math.random()}`;

describe('tabs', () => {
  it('hear what another says, and not themselves', async () => {
    const name = unique();
    const [one, other] = [listen(name), listen(name)];
    one.post('a record');
    await other.hears();
    expect(other.heard).to.deep.equal(['a record']);
    expect(one.heard).to.deep.equal([]);
  });

  it('with another record have a channel of their own', async () => {
    const name = unique();
    const [one, other, stranger] = [listen(name), listen(name), listen(unique())];
    one.post('a record');
    await other.hears();
    expect(stranger.heard).to.deep.equal([]);
  });

  it('pass on as text whatever else is said, which is no record', async () => {
    const name = unique();
    const tab = listen(name);
    const other = new BroadcastChannel(`privacy-elements:${name}`);
    other.postMessage({ evil: true });
    await tab.hears();
    expect(tab.heard).to.deep.equal(['[object Object]']);
    other.close();
  });

  it('look at storage again when they come back to the front', () => {
    const tab = listen(unique());
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tab.heard).to.deep.equal([undefined]);
  });

  it('look at storage again when they come out of the back/forward cache, and only then', () => {
    const tab = listen(unique());
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(tab.heard).to.deep.equal([]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(tab.heard).to.deep.equal([undefined]);
  });

  it('say nothing before they listen', () => {
    expect(() => createTabs(unique()).post('a record')).not.to.throw();
  });
});
