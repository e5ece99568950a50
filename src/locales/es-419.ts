import * as banner from './es-419/banner.js';
import type { Messages } from './messages.js';
import * as request from './es-419/request.js';
import * as requestTypes from './es-419/request-types.js';
import * as rights from './es-419/rights.js';
import * as settings from './es-419/settings.js';

export const es419: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
