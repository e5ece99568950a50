import * as banner from './it/banner.js';
import type { Messages } from './messages.js';
import * as request from './it/request.js';
import * as requestTypes from './it/request-types.js';
import * as rights from './it/rights.js';
import * as settings from './it/settings.js';

export const it: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
