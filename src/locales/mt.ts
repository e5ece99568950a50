import * as banner from './mt/banner.js';
import type { Messages } from './messages.js';
import * as request from './mt/request.js';
import * as requestTypes from './mt/request-types.js';
import * as rights from './mt/rights.js';
import * as settings from './mt/settings.js';

export const mt: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
