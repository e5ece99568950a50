import * as banner from './et/banner.js';
import * as request from './et/request.js';
import * as requestTypes from './et/request-types.js';
import * as rights from './et/rights.js';
import * as settings from './et/settings.js';
import type { Messages } from './messages.js';

export const et: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
