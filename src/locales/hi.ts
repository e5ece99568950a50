import * as banner from './hi/banner.js';
import type { Messages } from './messages.js';
import * as request from './hi/request.js';
import * as requestTypes from './hi/request-types.js';
import * as rights from './hi/rights.js';
import * as settings from './hi/settings.js';

export const hi: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
