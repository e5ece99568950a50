export { createDriver, type Driver, type DriverPorts } from './driver.js';
export { trackerFromMarkup, vendorFromMarkup } from './from-markup.js';
export type { Attributes, Call, Tracker, VendorTracker } from './tracker.js';
