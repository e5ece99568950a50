import { expect } from '@open-wc/testing';
import type { Consent } from '../../src/consent/index.js';
import { closePages, openPage, type Page } from './page.js';

const banner = `
  <consent-banner regime="us">
    <consent-tracker name="Acme" purpose="marketing" opt-in="acme.start" opt-out="acme.stop"
      local-storage="acme.*"></consent-tracker>
  </consent-banner>`;

const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** A page with a tracker that is running, and whose timers only run when they are told to. */
const setup = async (): Promise<{
  page: Page;
  consent: Consent;
  calls: string[];
  runTimers: (wait: number) => void;
}> => {
  const page = await openPage(banner);
  const calls: string[] = [];
  const timers: { run: () => void; wait: number }[] = [];
  Object.assign(page.window, {
    acme: { start: () => calls.push('start'), stop: () => calls.push('stop') },
    setTimeout: (run: () => void, wait = 0) => timers.push({ run, wait }),
  });
  const consent = await page.start();
  await until(() => calls.includes('start'));
  const runTimers = (wait: number) => {
    for (const timer of timers.filter((one) => one.wait === wait)) timer.run();
  };
  return { page, consent, calls, runTimers };
};

const write = () => localStorage.setItem('acme.id', '1');
const isWritten = () => localStorage.getItem('acme.id') !== null;

describe('driving the trackers of a page', () => {
  afterEach(closePages);

  it('erases what a tracker stored as soon as it is withdrawn', async () => {
    const { consent, calls } = await setup();
    write();
    consent.withdraw('visitor');
    expect(isWritten()).to.be.false;
    expect(calls).to.deep.equal(['start', 'stop']);
  });

  for (const wait of [1000, 3000, 8000]) {
    it(`erases what it writes all the same, ${wait / 1000} seconds later`, async () => {
      const { consent, runTimers } = await setup();
      consent.withdraw('visitor');
      write();
      runTimers(wait);
      expect(isWritten()).to.be.false;
    });
  }

  it('erases what it writes after that when the page is left', async () => {
    const { page, consent, runTimers } = await setup();
    consent.withdraw('visitor');
    for (const wait of [1000, 3000, 8000]) runTimers(wait);
    write();
    page.window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(isWritten()).to.be.false;
  });

  it('leaves a tracker its own when it was granted again meanwhile', async () => {
    const { page, consent, runTimers } = await setup();
    consent.withdraw('visitor');
    consent.decide({ marketing: true }, 'visitor');
    write();
    for (const wait of [1000, 3000, 8000]) runTimers(wait);
    page.window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(isWritten()).to.be.true;
  });

  it('makes one change of the policy of all the trackers that a page declares, and of all that it takes away', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const tracker = (n: number) =>
      `<consent-tracker name="Service ${n}" purpose="analytics" opt-in="one.start"></consent-tracker>`;
    const page = await openPage(
      `<consent-banner regime="eu">${numbers.map(tracker).join('')}</consent-banner>`,
    );
    const consent = await page.start();
    const counts: number[] = [];
    consent.subscribe(() => counts.push(consent.policy.vendors.length));
    await until(() => counts.length > 0);
    expect(counts).to.deep.equal([20]);
    for (const element of page.document.querySelectorAll('consent-tracker:nth-child(-n + 15)'))
      element.remove();
    await until(() => consent.policy.vendors.length === 5);
    // One for the changed markup, one for the trackers.
    expect(counts).to.deep.equal([20, 20, 5]);
  });
});
