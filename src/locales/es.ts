import * as banner from './es/banner.js';
import type { Messages } from './messages.js';
import * as request from './es/request.js';
import * as requestTypes from './es/request-types.js';
import * as rights from './es/rights.js';
import * as settings from './es/settings.js';

export const es: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
