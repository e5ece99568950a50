import * as banner from './fr/banner.js';
import type { Messages } from './messages.js';
import * as request from './fr/request.js';
import * as requestTypes from './fr/request-types.js';
import * as rights from './fr/rights.js';
import * as settings from './fr/settings.js';

export const fr: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
