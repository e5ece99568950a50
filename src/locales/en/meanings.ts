import type { MeaningsMessages } from '../messages.js';
import { question } from './preferences.js';

export const meanings: MeaningsMessages = {
  ...question,
  necessary:
    'The site needs these cookies to do what you ask of it: keep you signed in, remember your basket, protect you from fraud. They are used for nothing else.',
  functional:
    'These services keep your settings and show you things from other firms, such as videos, maps or chat. Those firms can then see that you were here.',
  analytics:
    'These services count visits, and show which pages people use and where they get stuck. With the results the site can be made better.',
  marketing:
    'These services note what you do here, and often on other sites, to choose advertisements for you. If you say no, you may still see advertisements, but what you do here is not used to choose them.',
};
