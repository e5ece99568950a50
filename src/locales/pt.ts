import * as banner from './pt/banner.js';
import type { Messages } from './messages.js';
import * as request from './pt/request.js';
import * as requestTypes from './pt/request-types.js';
import * as rights from './pt/rights.js';
import * as settings from './pt/settings.js';

export const pt: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
