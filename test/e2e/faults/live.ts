import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { grantAll, refuseAll, type Choices } from '../../../src/consent/index.js';
import type { Page } from '../../trust/page.js';
import type { Step } from '../../trust/step.js';
import type { Story } from '../../trust/stories.js';
import { World } from '../../trust/world.js';
import type { Tab, Visitor } from './engines.js';
import { addressOf, type SiteToday } from './story-page.js';

interface State {
  readonly choices: readonly unknown[];
  readonly granted: readonly string[];
  readonly running: readonly string[];
  readonly stored: readonly string[];
  readonly leaks: readonly string[];
}

const playable = [
  ...['decide', 'grant everything', 'refuse everything', 'look again', 'reload', 'close', 'open', 'wait'],
  ...['clear storage', 'cut the record', 'new policy', 'move', 'toggle the signal', 'toggle a minor'],
  ...['toggle a purpose', 'take over the policy', 'add a tracker', 'remove a tracker'],
];

/** As the core says it: what a page holds, and what it grants. */
const expected = ({ consent }: Page) => ({
  choices: Object.entries(consent.export()?.choices ?? {}).sort(),
  granted: [...consent.snapshot.granted].sort(),
});

/** What real pages can be put through, and no more time than the strictest law lets a consent hold. */
export const isPlayable = (step: Step): boolean =>
  playable.includes(step.do) && (!('days' in step) || step.days < 10);

/** Lives a story in real pages, and beside them in the core, which has lived through many more: they never differ. */
export async function liveInBrowser(story: Story, visitor: Visitor, origin: string): Promise<void> {
  const world = new World(story);
  let today: SiteToday = {
    ...{ regime: story.regime, version: '1' },
    ...{ minor: false, maps: false, gpc: false, days: 0 },
  };
  const tabs: Tab[] = [];
  const openTab = async () => void tabs.push(await visitor.open(origin + addressOf(today)));
  const isInStep = async () => {
    for (const [index, tab] of tabs.entries()) {
      const state = await tab.run<State | undefined>('window.story && look.record && story.state()');
      if (!state) return [index, 'no page'];
      assert.deepEqual(state.leaks, []);
      const { choices, granted } = state;
      const wanted = expected(world.pages[index]!);
      if (!isDeepStrictEqual({ choices, granted }, wanted)) return [index, { choices, granted }, wanted];
    }
    return undefined;
  };
  const settle = async () => {
    let difference: unknown = 'untried';
    for (const end = Date.now() + 5000; difference !== undefined && Date.now() < end;)
      difference = await isInStep();
    assert.equal(difference, undefined, `a page and the core differ: ${JSON.stringify(difference)}`);
  };

  const choose = (step: Step, { policy }: Page['consent']): Choices | undefined =>
    step.do === 'decide'
      ? step.choices
      : step.do === 'grant everything'
        ? grantAll(policy)
        : step.do === 'refuse everything'
          ? refuseAll(policy)
          : undefined;

  const play = async (step: Step): Promise<void> => {
    const index = 'tab' in step ? step.tab % tabs.length : 0;
    const tab = tabs[index]!;
    const choices = 'tab' in step ? choose(step, world.pages[index]!.consent) : undefined;
    const count = world.pages.length;
    await world.take(step);
    if (choices) return tab.run(`story.decide(${JSON.stringify(choices)})`);
    switch (step.do) {
      case 'look again':
        return tab.run('story.look()');
      case 'reload':
        return tab.go(origin + addressOf(today));
      case 'close':
        // The core closes and opens; a browser without a window would end.
        if (count === 1) return tab.go(origin + addressOf(today));
        tabs.splice(index, 1);
        return tab.close();
      case 'open':
        return world.pages.length > count ? openTab() : undefined;
      case 'wait':
        today = { ...today, days: today.days + step.days };
        for (const one of tabs) await one.run(`void (story.days = ${today.days})`);
        return;
      case 'clear storage':
        return tab.run('story.clear()');
      case 'cut the record':
        return tab.run('void look.spoil((text) => text.slice(0, -3))');
      case 'new policy':
        today = { ...today, version: step.version };
        return;
      case 'move':
        today = { ...today, regime: step.regime };
        return;
      case 'toggle the signal':
        today = { ...today, gpc: !today.gpc };
        return;
      case 'toggle a minor':
        today = { ...today, minor: !today.minor };
        return;
      case 'toggle a purpose':
        today = { ...today, maps: !today.maps };
        return;
      case 'take over the policy':
        return tab.run(`story.takeOver(${JSON.stringify(today)})`);
      case 'add a tracker':
        return tab.run('story.add()');
      case 'remove a tracker':
        return tab.run('story.remove()');
    }
  };

  try {
    await openTab();
    await openTab();
    await settle();
    for (const step of story.steps) {
      await play(step);
      await settle();
    }
    await world.end();
    for (let round = 0; round < 2; round++) for (const tab of tabs) await tab.run('story.look()');
    await settle();
    // In the end everything that may run does, and nothing is left of the others.
    const isAtRest = async () => {
      const states = await Promise.all(tabs.map((tab) => tab.run<State>('story.state()')));
      const anywhere = states.flatMap(({ granted }) => granted);
      return states.every(
        ({ granted, running, stored }) =>
          running.every((one) => granted.includes(one)) &&
          granted.every((one) => !one.startsWith('vendor:') || running.includes(one)) &&
          stored.every((name) => anywhere.includes(`vendor:${name.slice(1)}`)),
      );
    };
    const end = Date.now() + 5000;
    while (!(await isAtRest()))
      if (Date.now() > end) {
        const states = await Promise.all(tabs.map((tab) => tab.run<State>('story.state()')));
        throw new Error(`trackers never come to rest: ${JSON.stringify(states)}`);
      }
  } finally {
    world.close();
    for (const tab of tabs.splice(1)) await tab.close();
  }
}
