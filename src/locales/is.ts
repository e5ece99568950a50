import * as banner from './is/banner.js';
import * as request from './is/request.js';
import * as requestTypes from './is/request-types.js';
import * as rights from './is/rights.js';
import * as settings from './is/settings.js';
import type { Messages } from './messages.js';

export const is_: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
