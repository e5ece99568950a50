import * as banner from './ca/banner.js';
import type { Messages } from './messages.js';
import * as request from './ca/request.js';
import * as requestTypes from './ca/request-types.js';
import * as rights from './ca/rights.js';
import * as settings from './ca/settings.js';

export const ca: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
