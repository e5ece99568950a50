import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Outbox, PostOutcome } from '../../src/consent/outbox.js';
import { Browser, day, receipt, second, settle } from './outbox.browser.js';

const later: PostOutcome = { result: 'later' };
const offline: PostOutcome = { result: 'offline' };
const refused: PostOutcome = { result: 'refused' };

describe('the outbox of receipts', () => {
  let browser: Browser;
  let outbox: Outbox;
  beforeEach(() => {
    browser = new Browser();
    outbox = browser.openTab();
  });

  it('sends a receipt before `add` returns, because the page may be left in the next moment', () => {
    outbox.add(receipt('a'), 1);
    assert.deepEqual(browser.posted, ['a']);
  });

  it('sends each receipt once, however often it is told of it', async () => {
    outbox.add(receipt('a'), 1);
    outbox.add(receipt('a'), 1);
    await settle();
    outbox.add(receipt('a'), 1);
    await outbox.deliver();
    await browser.pass(10 * day);
    assert.deepEqual(browser.posted, ['a']);
    assert.deepEqual(browser.waiting(), []);
  });

  it('is not woken while nothing waits', async () => {
    outbox.add(receipt('a'), 1);
    await settle();
    await outbox.deliver();
    assert.equal(browser.isWoken, false);
  });

  it('sends all that is due as soon as the browser is back', async () => {
    browser.answers = [offline, offline];
    outbox.add(receipt('a'), 1);
    outbox.add(receipt('b'), 2);
    await settle();
    await outbox.deliver();
    assert.deepEqual(browser.posted.slice(2), ['b', 'a']);
  });

  it('looks when the first of them is due, and brings none forward', async () => {
    browser.answers = [refused, later];
    outbox.add(receipt('a'), 1);
    outbox.add(receipt('b'), 2);
    await browser.pass(6 * second);
    assert.deepEqual(browser.posted, ['a', 'b', 'b']);
    await browser.pass(day);
    assert.deepEqual(browser.posted, ['a', 'b', 'b', 'a']);
  });

  it('keeps what was delivered, the latest first', async () => {
    outbox.add(receipt('a'), 1);
    outbox.add(receipt('b'), 2);
    await settle();
    assert.deepEqual(
      outbox.entries().map(({ receipt: { record_id } }) => record_id),
      ['b', 'a'],
    );
  });

  it('tries again after 5, 10 and 20 seconds', async () => {
    browser.answers = [later, later, later];
    outbox.add(receipt('a'), 1);
    const attempts: number[] = [];
    for (const wait of [4.9, 0.2, 9.7, 0.3, 19.6, 0.5]) {
      await browser.pass(wait * second);
      attempts.push(browser.posted.length);
    }
    assert.deepEqual(attempts, [1, 2, 2, 3, 3, 4]);
    assert.deepEqual(browser.waiting(), []);
  });

  it('waits as long as the endpoint asks, but no longer than a day', async () => {
    browser.answers = [
      { result: 'later', pause: 120 * second },
      { result: 'later', pause: 365 * day },
    ];
    outbox.add(receipt('a'), 1);
    await browser.pass(119 * second);
    assert.equal(browser.posted.length, 1);
    await browser.pass(2 * second);
    assert.equal(browser.posted.length, 2);
    await browser.pass(day);
    assert.equal(browser.posted.length, 3);
  });

  it('leaves the others alone while the endpoint is down', async () => {
    browser.answers = [offline, offline, later];
    outbox.add(receipt('a'), 1);
    outbox.add(receipt('b'), 2);
    await settle();
    await outbox.deliver();
    assert.deepEqual(browser.posted, ['a', 'b', 'b']);
    await browser.pass(4 * second);
    await outbox.deliver();
    assert.equal(browser.posted.length, 3);
    await browser.pass(2 * second);
    assert.deepEqual(browser.posted.slice(3), ['b', 'a']);
  });

  it('asks no more than once a minute while the browser is offline, and at once when it is back', async () => {
    browser.answers = [offline, offline];
    outbox.add(receipt('a'), 1);
    await browser.pass(59 * second);
    assert.equal(browser.posted.length, 1);
    await browser.pass(2 * second);
    assert.equal(browser.posted.length, 2);
    await outbox.deliver();
    assert.equal(browser.posted.length, 3);
    assert.deepEqual(browser.waiting(), []);
  });

  it('sends what the page before could not, also when that ended in the middle of sending', async () => {
    browser.answers = [new Promise(() => undefined)];
    outbox.add(receipt('a'), 1);
    browser.close();
    const next = browser.openTab();
    await next.deliver();
    await browser.pass(29 * second);
    assert.deepEqual(browser.posted, ['a']);
    await browser.pass(2 * second);
    assert.deepEqual(browser.posted, ['a', 'a']);
    assert.deepEqual(browser.waiting(), []);
  });

  it('lets only one of several tabs send', async () => {
    browser.answers = [offline];
    outbox.add(receipt('a'), 1);
    await settle();
    const tabs = [outbox, ...Array.from({ length: 5 }, () => browser.openTab())];
    await Promise.all(tabs.map((tab) => tab.deliver()));
    assert.deepEqual(browser.posted, ['a', 'a']);
    assert.deepEqual(browser.waiting(), []);
  });

  it('waits for the tab that is sending: what that has claimed others may see a moment later', async () => {
    browser.answers = [offline];
    outbox.add(receipt('a'), 1);
    await settle();
    let answer: (outcome: PostOutcome) => void = () => undefined;
    browser.answers = [new Promise((resolve) => (answer = resolve))];
    const waiting = browser.stored.get('a');
    void outbox.deliver();
    await settle();
    browser.unseen = waiting;
    const other = browser.openTab().deliver();
    await settle();
    assert.deepEqual(browser.posted, ['a', 'a']);
    browser.unseen = undefined;
    answer({ result: 'delivered' });
    await other;
    assert.deepEqual(browser.posted, ['a', 'a']);
  });

  it('delivers where there are no locks, too', async () => {
    const tabs = [browser.openTab(false), browser.openTab(false)];
    browser.answers = [offline];
    tabs[0]!.add(receipt('a'), 1);
    await settle();
    await Promise.all(tabs.map((tab) => tab.deliver()));
    assert.deepEqual(browser.waiting(), []);
  });

  it('does not let one receipt that the endpoint refuses keep the others waiting', async () => {
    browser.answers = [offline, offline, refused];
    outbox.add(receipt('a'), 1);
    outbox.add(receipt('b'), 2);
    await settle();
    await outbox.deliver();
    assert.deepEqual(browser.posted.slice(2), ['b', 'a']);
    assert.deepEqual(browser.waiting(), ['b']);
    await browser.pass(day - 10 * second);
    assert.equal(browser.posted.length, 4);
    await browser.pass(20 * second);
    assert.deepEqual(browser.waiting(), []);
  });

  it('gives an old receipt up after thirty attempts, and the newest never', async () => {
    browser.answers = Array<PostOutcome>(400).fill(refused);
    outbox.add(receipt('a'), 1);
    outbox.add(receipt('b'), 2);
    await browser.pass(40 * day);
    assert.equal(browser.posted.filter((id) => id === 'a').length, 30);
    assert.deepEqual(browser.waiting(), ['b']);
    browser.answers = [];
    await browser.pass(day);
    assert.deepEqual(browser.waiting(), []);
  });

  it('holds twenty: what was delivered goes first, then the oldest, and never the newest', async () => {
    for (let i = 1; i <= 5; i += 1) outbox.add(receipt(`sent-${i}`), i);
    await settle();
    browser.answers = Array<PostOutcome>(50).fill(offline);
    for (let i = 6; i <= 22; i += 1) outbox.add(receipt(`open-${i}`), i);
    await settle();
    assert.equal(browser.stored.size, 20);
    assert.ok(!browser.stored.has('sent-1') && !browser.stored.has('sent-2') && browser.stored.has('sent-3'));
    for (let i = 23; i <= 40; i += 1) outbox.add(receipt(`open-${i}`), i);
    await settle();
    assert.deepEqual(
      outbox.entries().map(({ order }) => order),
      Array.from({ length: 20 }, (_, i) => 40 - i),
    );
  });

  it('lets the oldest that was delivered go before any that waits', async () => {
    browser.answers = Array<PostOutcome>(10).fill(offline);
    for (let i = 1; i <= 20; i += 1) outbox.add(receipt(`${i}`), i);
    await settle();
    outbox.add(receipt('21'), 21);
    assert.ok(browser.stored.has('1') && browser.stored.has('10') && browser.stored.has('12'));
    assert.equal(browser.stored.has('11'), false);
  });

  it('bears that all was cleared while it was sending', async () => {
    let answer: (outcome: PostOutcome) => void = () => undefined;
    browser.stored.set('a', { receipt: receipt('a'), order: 1, tries: 29, due: 0 });
    browser.answers = [new Promise((resolve) => (answer = resolve))];
    const delivered = outbox.deliver();
    await settle();
    browser.stored.clear();
    answer(refused);
    await delivered;
    assert.deepEqual(browser.posted, ['a']);
  });

  it('waits for two days at most', async () => {
    for (const [id, due] of [
      ['a', 2 * day],
      ['b', 2 * day + 1],
    ] as const)
      browser.stored.set(id, { receipt: receipt(id), order: 1, tries: 1, due: browser.now + due });
    await outbox.deliver();
    assert.deepEqual(browser.posted, ['b']);
  });

  it('is not kept waiting by a clock that was a year ahead', async () => {
    browser.answers = [later];
    browser.now += 365 * day;
    outbox.add(receipt('a'), 1);
    await settle();
    browser.close();
    browser.now -= 365 * day;
    await browser.openTab().deliver();
    assert.deepEqual(browser.waiting(), []);
  });
});
