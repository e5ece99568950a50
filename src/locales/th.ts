import * as banner from './th/banner.js';
import type { Messages } from './messages.js';
import * as request from './th/request.js';
import * as rights from './th/rights.js';
import * as settings from './th/settings.js';

export const th: Messages = { ...banner, ...settings, ...request, ...rights };
