import type { Messages } from './messages.js';
import * as banner from './sv/banner.js';
import * as request from './sv/request.js';
import * as requestTypes from './sv/request-types.js';
import * as rights from './sv/rights.js';
import * as settings from './sv/settings.js';

export const sv: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
