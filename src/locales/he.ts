import * as banner from './he/banner.js';
import type { Messages } from './messages.js';
import * as request from './he/request.js';
import * as requestTypes from './he/request-types.js';
import * as rights from './he/rights.js';
import * as settings from './he/settings.js';

export const he: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
