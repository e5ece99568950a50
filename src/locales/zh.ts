import * as banner from './zh/banner.js';
import type { Messages } from './messages.js';
import * as request from './zh/request.js';
import * as requestTypes from './zh/request-types.js';
import * as rights from './zh/rights.js';
import * as settings from './zh/settings.js';

export const zh: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
