import * as banner from './el/banner.js';
import type { Messages } from './messages.js';
import * as request from './el/request.js';
import * as requestTypes from './el/request-types.js';
import * as rights from './el/rights.js';
import * as settings from './el/settings.js';

export const el: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
