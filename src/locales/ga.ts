import * as banner from './ga/banner.js';
import type { Messages } from './messages.js';
import * as request from './ga/request.js';
import * as requestTypes from './ga/request-types.js';
import * as rights from './ga/rights.js';
import * as settings from './ga/settings.js';

export const ga: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
