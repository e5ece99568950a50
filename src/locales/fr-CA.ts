import * as banner from './fr-CA/banner.js';
import type { Messages } from './messages.js';
import * as request from './fr-CA/request.js';
import * as requestTypes from './fr-CA/request-types.js';
import * as rights from './fr-CA/rights.js';
import * as settings from './fr-CA/settings.js';

export const frCA: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
