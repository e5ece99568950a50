import * as banner from './id/banner.js';
import type { Messages } from './messages.js';
import * as request from './id/request.js';
import * as requestTypes from './id/request-types.js';
import * as rights from './id/rights.js';
import * as settings from './id/settings.js';

export const id: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
