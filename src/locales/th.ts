import * as banner from './th/banner.js';
import type { Messages } from './messages.js';
import * as request from './th/request.js';
import * as requestTypes from './th/request-types.js';
import * as rights from './th/rights.js';
import * as settings from './th/settings.js';

export const th: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
