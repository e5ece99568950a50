import * as banner from './ro/banner.js';
import type { Messages } from './messages.js';
import * as request from './ro/request.js';
import * as requestTypes from './ro/request-types.js';
import * as rights from './ro/rights.js';
import * as settings from './ro/settings.js';

export const ro: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
