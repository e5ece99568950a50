import type { Messages } from './messages.js';
import * as banner from './nl/banner.js';
import * as request from './nl/request.js';
import * as requestTypes from './nl/request-types.js';
import * as rights from './nl/rights.js';
import * as settings from './nl/settings.js';

export const nl: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
