import * as banner from './fil/banner.js';
import type { Messages } from './messages.js';
import * as request from './fil/request.js';
import * as requestTypes from './fil/request-types.js';
import * as rights from './fil/rights.js';
import * as settings from './fil/settings.js';

export const fil: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
