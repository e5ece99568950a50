import { el, quiet, show } from './el.js';

export function showConsent({ snapshot, policy }) {
  const rows = policy.purposes.flatMap((purpose) => [
    row(purpose.label ?? purpose.id, purpose.required ? 'always' : status(snapshot, purpose.id)),
    ...policy.vendors
      .filter(({ purposes }) => purposes.split(/[\s|]+/).includes(purpose.id))
      .map(({ id, name }) => row(name, status(snapshot, `vendor:${id}`), true)),
  ]);
  show('consent', el('ul', { class: 'inspector-grants' }, ...rows), quiet(basis(snapshot)));
}

const status = (snapshot, key) => (snapshot.isGranted(key) ? 'granted' : 'refused');

const row = (name, state, isVendor = false) =>
  el(
    'li',
    { class: isVendor && 'vendor' },
    el('span', {}, name),
    el('span', { class: `state ${state}` }, state),
  );

function basis({ record, signalHonored, model }) {
  if (signalHonored) return 'Global Privacy Control is honoured.';
  if (record) return `Decided by ${record.source}, ${new Date(record.at).toLocaleString('en-GB')}.`;
  return `No decision yet: the default of ${model}.`;
}
