import * as banner from './lv/banner.js';
import * as request from './lv/request.js';
import * as requestTypes from './lv/request-types.js';
import * as rights from './lv/rights.js';
import * as settings from './lv/settings.js';
import type { Messages } from './messages.js';

export const lv: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
