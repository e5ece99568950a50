import * as banner from './sl/banner.js';
import type { Messages } from './messages.js';
import * as request from './sl/request.js';
import * as requestTypes from './sl/request-types.js';
import * as rights from './sl/rights.js';
import * as settings from './sl/settings.js';

export const sl: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
