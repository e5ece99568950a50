import * as banner from './pt-BR/banner.js';
import type { Messages } from './messages.js';
import * as request from './pt-BR/request.js';
import * as requestTypes from './pt-BR/request-types.js';
import * as rights from './pt-BR/rights.js';
import * as settings from './pt-BR/settings.js';

export const ptBR: Messages = { ...banner, ...settings, ...request, ...requestTypes, ...rights };
