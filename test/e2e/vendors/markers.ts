import { vendors } from '../../../src/trackers/vendors.js';

/** Whether an item, such as `cookie sp_refused`, is how the vendor remembers that it was refused. */
export async function isMarkerOf(id: string): Promise<(item: string) => boolean> {
  const { tracker } = await vendors[id as keyof typeof vendors]();
  const { stores } = typeof tracker === 'function' ? tracker({}) : tracker;
  const patterns = (stores?.keep ?? []).map((name) => new RegExp(` ${name.replaceAll('*', '.*')}$`));
  return (item) => patterns.some((pattern) => pattern.test(item));
}
