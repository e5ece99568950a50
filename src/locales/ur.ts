import * as banner from './ur/banner.js';
import type { Messages } from './messages.js';
import * as request from './ur/request.js';
import * as requestTypes from './ur/request-types.js';
import * as rights from './ur/rights.js';
import * as settings from './ur/settings.js';

export const ur: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
