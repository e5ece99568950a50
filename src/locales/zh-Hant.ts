import * as banner from './zh-Hant/banner.js';
import type { Messages } from './messages.js';
import * as request from './zh-Hant/request.js';
import * as requestTypes from './zh-Hant/request-types.js';
import * as rights from './zh-Hant/rights.js';
import * as settings from './zh-Hant/settings.js';

export const zhHant: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
