import { c15t } from './c15t.mjs';
import { control } from './control.mjs';
import { floorExternal, floorInline, floorLit } from './floors.mjs';
import { klaro } from './klaro.mjs';
import { orejime } from './orejime.mjs';
import { osano } from './osano.mjs';
import { porsche } from './porsche.mjs';
import { privacyElements, privacyElementsAnnounced, privacyElementsGate } from './privacy-elements.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';

/** In the order of the tables. @type {import('./contestant.mjs').Contestant[]} */
export const contestants = [
  control,
  floorInline,
  floorExternal,
  floorLit,
  privacyElements,
  privacyElementsAnnounced,
  privacyElementsGate,
  osano,
  orejime,
  vanillaCookieconsent,
  porsche,
  tarteaucitron,
  klaro,
  c15t,
];
