export { insertContent } from './content.js';
export { createGates, type Gates, type GatesOptions } from './gates.js';
