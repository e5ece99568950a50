import * as banner from './vi/banner.js';
import type { Messages } from './messages.js';
import * as request from './vi/request.js';
import * as requestTypes from './vi/request-types.js';
import * as rights from './vi/rights.js';
import * as settings from './vi/settings.js';

export const vi: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
