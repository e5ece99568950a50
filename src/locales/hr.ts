import * as banner from './hr/banner.js';
import type { Messages } from './messages.js';
import * as request from './hr/request.js';
import * as requestTypes from './hr/request-types.js';
import * as rights from './hr/rights.js';
import * as settings from './hr/settings.js';

export const hr: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
