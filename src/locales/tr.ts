import * as banner from './tr/banner.js';
import type { Messages } from './messages.js';
import * as request from './tr/request.js';
import * as requestTypes from './tr/request-types.js';
import * as rights from './tr/rights.js';
import * as settings from './tr/settings.js';

export const tr: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
