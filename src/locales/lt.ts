import * as banner from './lt/banner.js';
import * as request from './lt/request.js';
import * as requestTypes from './lt/request-types.js';
import * as rights from './lt/rights.js';
import * as settings from './lt/settings.js';
import type { Messages } from './messages.js';

export const lt: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
