import * as banner from './pl/banner.js';
import type { Messages } from './messages.js';
import * as request from './pl/request.js';
import * as requestTypes from './pl/request-types.js';
import * as rights from './pl/rights.js';
import * as settings from './pl/settings.js';

export const pl: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
