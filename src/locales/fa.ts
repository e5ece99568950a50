import * as banner from './fa/banner.js';
import type { Messages } from './messages.js';
import * as request from './fa/request.js';
import * as requestTypes from './fa/request-types.js';
import * as rights from './fa/rights.js';
import * as settings from './fa/settings.js';

export const fa: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
