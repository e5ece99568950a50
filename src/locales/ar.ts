import * as banner from './ar/banner.js';
import type { Messages } from './messages.js';
import * as request from './ar/request.js';
import * as requestTypes from './ar/request-types.js';
import * as rights from './ar/rights.js';
import * as settings from './ar/settings.js';

export const ar: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
