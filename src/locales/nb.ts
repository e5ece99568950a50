import type { Messages } from './messages.js';
import * as banner from './nb/banner.js';
import * as request from './nb/request.js';
import * as requestTypes from './nb/request-types.js';
import * as rights from './nb/rights.js';
import * as settings from './nb/settings.js';

export const nb: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
