import * as banner from './bg/banner.js';
import type { Messages } from './messages.js';
import * as request from './bg/request.js';
import * as requestTypes from './bg/request-types.js';
import * as rights from './bg/rights.js';
import * as settings from './bg/settings.js';

export const bg: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
