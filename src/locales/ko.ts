import * as banner from './ko/banner.js';
import type { Messages } from './messages.js';
import * as request from './ko/request.js';
import * as requestTypes from './ko/request-types.js';
import * as rights from './ko/rights.js';
import * as settings from './ko/settings.js';

export const ko: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
