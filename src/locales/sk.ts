import * as banner from './sk/banner.js';
import type { Messages } from './messages.js';
import * as request from './sk/request.js';
import * as requestTypes from './sk/request-types.js';
import * as rights from './sk/rights.js';
import * as settings from './sk/settings.js';

export const sk: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
