import * as banner from './da/banner.js';
import * as request from './da/request.js';
import * as requestTypes from './da/request-types.js';
import * as rights from './da/rights.js';
import * as settings from './da/settings.js';
import type { Messages } from './messages.js';

export const da: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
