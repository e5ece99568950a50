import * as banner from './cy/banner.js';
import type { Messages } from './messages.js';
import * as request from './cy/request.js';
import * as requestTypes from './cy/request-types.js';
import * as rights from './cy/rights.js';
import * as settings from './cy/settings.js';

export const cy: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
