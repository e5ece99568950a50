import * as banner from './ja/banner.js';
import type { Messages } from './messages.js';
import * as request from './ja/request.js';
import * as requestTypes from './ja/request-types.js';
import * as rights from './ja/rights.js';
import * as settings from './ja/settings.js';

export const ja: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
