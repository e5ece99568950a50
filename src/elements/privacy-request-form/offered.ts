import { requestTypesFor, type RequestType, type RequestTypeId } from '../../requests/index.js';
import type { LawfulPlace } from '../../ui/place.js';

/**
 * What can be asked for at a place, of what the site wants to offer, and what of it is chosen. A type that was chosen
 * elsewhere may not exist here; one that is alone needs no choice. A site that names only what does not exist offers all.
 */
export function offeredAt(
  { regime, region }: LawfulPlace,
  wanted: string | undefined,
  chosen: RequestTypeId | undefined,
): { readonly types: readonly RequestType[]; readonly type: RequestType | undefined } {
  const names = wanted?.split(/\s+/) ?? [];
  const all = requestTypesFor(regime, region);
  const some = all.filter(({ id }) => names.includes(id));
  const types = some.length > 0 ? some : all;
  return { types, type: types.length === 1 ? types[0] : types.find(({ id }) => id === chosen) };
}
