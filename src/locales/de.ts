import * as banner from './de/banner.js';
import type { Messages } from './messages.js';
import * as request from './de/request.js';
import * as requestTypes from './de/request-types.js';
import * as rights from './de/rights.js';
import * as settings from './de/settings.js';

export const de: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
