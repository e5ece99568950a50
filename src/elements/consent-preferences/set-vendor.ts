import { vendorKey, type Vendor } from '../../consent/index.js';
import type { Draft } from './draft.js';

/**
 * Switches one vendor. When that leaves every vendor of the purpose on, or none, the purpose follows: who has
 * switched off each service by hand must not find the purpose itself still granted.
 */
export function setVendor(draft: Draft, purpose: string, vendor: Vendor, value: boolean): void {
  const key = vendorKey(vendor.id);
  const { policy } = draft.consent;
  draft.set(key, value);
  for (const { id } of policy.purposes.filter(({ id }) => draft.isOffered(id))) {
    const vendors = draft.vendors(id);
    const on = draft.vendorsOn(id).length;
    // Granting reaches only the purpose whose list was used, and no sale by way of a vendor that can do without it.
    // Refusing reaches all that name the vendor.
    const isGranted =
      id === purpose && on === vendors.length && (!policy.sales.has(id) || policy.sales.has(key));
    if (value ? isGranted : vendors.includes(vendor) && on === 0) draft.set(id, value);
  }
}
