import { byHand } from './contestant.mjs';

/** The page without a banner. What it holds back stays closed. */
export const control = {
  ...byHand,
  id: 'control',
  name: 'page without banner',
  kind: 'control',
  head: () => '',
  foot: () => '',
};
