import * as banner from './uk/banner.js';
import type { Messages } from './messages.js';
import * as request from './uk/request.js';
import * as requestTypes from './uk/request-types.js';
import * as rights from './uk/rights.js';
import * as settings from './uk/settings.js';

export const uk: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
