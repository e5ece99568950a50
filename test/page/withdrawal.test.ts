import { expect } from '@open-wc/testing';
import { closePages, openPage } from './page.js';

const banner = (tracker: string) => `<consent-banner regime="eu">${tracker}</consent-banner>`;
const acme =
  '<consent-tracker name="Acme" purpose="analytics" opt-in="acme.start" opt-out="acme.stop" cookies="_acme">';

/** The page's own tracker; `stop` is what it does when it is told to. */
const tracker = (stop: string) => `
  window.acme = { start() { document.cookie = '_acme=1; Path=/'; }, stop() { ${stop} } };`;

const cookies = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]);

/** Grants and withdraws on a page with that tracker; resolves once it was told to stop. */
const withdraw = async (markup: string, stop: string) => {
  const page = await openPage(banner(markup));
  await page.run(tracker(stop));
  const consent = await page.start();
  consent.decide({ analytics: true });
  await page.run(`while (!document.cookie.includes('_acme=1')) await new Promise(requestAnimationFrame);`);
  const isLeft = new Promise<boolean>((resolve) => {
    page.window.addEventListener('pagehide', () => resolve(true));
    setTimeout(() => resolve(false), 1000);
  });
  consent.withdraw('visitor');
  return { page, isLeft };
};

describe('a withdrawal', () => {
  afterEach(closePages);

  it('erases what a tracker stored, and leaves the page as it is', async () => {
    const { isLeft } = await withdraw(acme, '');
    expect(cookies()).not.to.include('_acme');
    expect(await isLeft).to.equal(false);
  });

  for (const [how, stop] of [
    ['throws', 'throw new Error("no")'],
    ['rejects', 'return Promise.reject(new Error("no"))'],
  ] as const) {
    it(`erases all the same, and begins the page anew, when the tracker’s opt-out ${how}`, async () => {
      const { isLeft } = await withdraw(acme, stop);
      expect(cookies()).not.to.include('_acme');
      expect(await isLeft).to.equal(true);
    });
  }

  it('begins the page anew for a tracker that nothing else stops', async () => {
    const { isLeft } = await withdraw(acme.replace('>', ' on-withdraw="reload">'), '');
    expect(await isLeft).to.equal(true);
  });

  it('does not begin the page anew again when the opt-out goes on failing there', async () => {
    const { page, isLeft } = await withdraw(acme, 'throw new Error("no")');
    await isLeft;
    page.close();
    const again = await openPage(banner(acme));
    await again.run(tracker('window.told = true; throw new Error("no")'));
    const hidden: boolean[] = [];
    again.window.addEventListener('pagehide', () => hidden.push(true));
    await again.start();
    await again.run('while (!window.told) await new Promise(requestAnimationFrame);');
    expect(hidden).to.deep.equal([]);
  });
});
