import type { Choices } from '../../src/consent/index.js';

/** What can happen to a site, its visitor and their browser. `tab` counts the tabs that are open, round and round. */
export type Step =
  | { readonly do: 'decide'; readonly tab: number; readonly choices: Choices }
  | { readonly do: TabAct; readonly tab: number }
  | { readonly do: Happening }
  | { readonly do: 'storage'; readonly reads: boolean; readonly writes: boolean }
  | { readonly do: 'damage'; readonly place: number; readonly bit: number }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'set the clock'; readonly days: number }
  | { readonly do: 'new policy'; readonly version: string }
  | { readonly do: 'move'; readonly regime: string }
  | { readonly do: 'tracker fails'; readonly tracker: string; readonly isFailing: boolean }
  | { readonly do: 'forge'; readonly tab: number; readonly forgery: number };

export type TabAct =
  | 'grant everything'
  | 'refuse everything'
  | 'look again'
  | 'reload'
  | 'close'
  | 'freeze'
  | 'thaw'
  | 'take over the policy'
  | 'add a tracker'
  | 'remove a tracker'
  | 'know the law';

export type Happening =
  | 'open'
  | 'prerender'
  | 'deliver messages'
  | 'clear storage'
  | 'cut the record'
  | 'toggle the signal'
  | 'toggle a minor'
  | 'toggle a purpose';

/** What a hostile script or server may hand to the store in place of what belongs there. */
export const forgeries = [
  'a channel message that is no record',
  'a channel message cut from a real record',
  'choices named after prototypes',
  'choices that are no booleans',
  'an expression of nothing but bars',
  'a forged event on the document',
  'a tracker that answers to __proto__',
  'a purpose that claims to be required',
  'a polluted Object.prototype',
] as const;

export const isFault = ({ do: what }: Step): boolean =>
  ['storage', 'clear storage', 'damage', 'cut the record', 'set the clock', 'tracker fails'].includes(what);

export const isAttack = (step: Step): boolean =>
  step.do === 'forge' || step.do === 'damage' || step.do === 'cut the record';

const said = (choices: Choices): string =>
  Object.entries(choices)
    .map(([key, value]) => `${value ? 'grants' : 'refuses'} ${key}`)
    .join(', ');

const tabActs: Record<TabAct, string> = {
  'grant everything': 'the visitor grants everything',
  'refuse everything': 'the visitor refuses everything',
  'look again': 'the tab comes to the front and looks again',
  reload: 'the page is loaded anew',
  close: 'the tab is closed',
  freeze: 'the page goes into the back/forward cache',
  thaw: 'the page comes back from the back/forward cache',
  'take over the policy': 'the page takes over the policy of today',
  'add a tracker': 'a tracker is added',
  'remove a tracker': 'that tracker is taken off the page',
  'know the law': 'the tables of the law arrive',
};

const happenings: Record<Happening, string> = {
  open: 'Another tab is opened.',
  prerender: 'A page is loaded in the background, and sleeps.',
  'deliver messages': 'All messages between the tabs arrive.',
  'clear storage': 'The storage is cleared.',
  'cut the record': 'The stored record loses its end.',
  'toggle the signal': 'Global Privacy Control is switched: pages loaded from now on see it.',
  'toggle a minor': 'The site learns, or forgets, that the visitor is a minor.',
  'toggle a purpose': 'The site adds, or drops, the purpose maps.',
};

/** One sentence for each step, so that a failure reads as a story. */
export const sentence = (step: Step): string => {
  const where = 'tab' in step ? `In tab ${step.tab + 1} ` : '';
  switch (step.do) {
    case 'decide':
      return `${where}the visitor ${said(step.choices)}.`;
    case 'storage':
      return `Storage can ${step.reads ? '' : 'not '}be read and can ${step.writes ? '' : 'not '}be written.`;
    case 'damage':
      return `Bit ${step.bit} of letter ${step.place} of the stored record flips.`;
    case 'wait':
      return `${step.days} days pass.`;
    case 'set the clock':
      return `The clock jumps by ${step.days} days.`;
    case 'new policy':
      return `The site publishes version ${step.version} of its policy.`;
    case 'move':
      return `The visitor moves: pages loaded from now on are under ${step.regime}.`;
    case 'tracker fails':
      return `From now on ${step.tracker} ${step.isFailing ? 'throws' : 'works'}.`;
    case 'forge':
      return `${where}a hostile script tries ${forgeries[step.forgery]}.`;
    default:
      return 'tab' in step ? `${where}${tabActs[step.do]}.` : happenings[step.do];
  }
};
