import * as banner from './fi/banner.js';
import * as request from './fi/request.js';
import * as requestTypes from './fi/request-types.js';
import * as rights from './fi/rights.js';
import * as settings from './fi/settings.js';
import type { Messages } from './messages.js';

export const fi: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
