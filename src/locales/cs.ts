import * as banner from './cs/banner.js';
import type { Messages } from './messages.js';
import * as request from './cs/request.js';
import * as requestTypes from './cs/request-types.js';
import * as rights from './cs/rights.js';
import * as settings from './cs/settings.js';

export const cs: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
