import { banner } from './en/banner.js';
import { choices } from './en/choices.js';
import { declaration } from './en/declaration.js';
import { gate } from './en/gate.js';
import { meanings } from './en/meanings.js';
import { preferences } from './en/preferences.js';
import { purposes } from './en/purposes.js';
import { request } from './en/request.js';
import { requestTypes } from './en/request-types.js';
import { rights } from './en/rights.js';
import { stored } from './en/stored.js';
import type { Messages } from './messages.js';

/** English, in parts, because a page that only asks has no use for the sentences of the preferences. */
export const en: Messages = {
  choices,
  purposes,
  meanings,
  banner,
  preferences,
  gate,
  request,
  requestTypes,
  rights,
  stored,
  declaration,
};
