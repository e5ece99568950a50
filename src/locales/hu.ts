import * as banner from './hu/banner.js';
import * as request from './hu/request.js';
import * as requestTypes from './hu/request-types.js';
import * as rights from './hu/rights.js';
import * as settings from './hu/settings.js';
import type { Messages } from './messages.js';

export const hu: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
