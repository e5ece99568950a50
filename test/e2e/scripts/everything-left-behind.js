// Runs before the page's own scripts. `everythingLeftBehind()` tells all that the page has left behind, with its contents:
// addresses, cookies, storages, databases, caches, and every event that a script sent further than to its own target.
const noted = [];
const { dispatchEvent } = EventTarget.prototype;

EventTarget.prototype.dispatchEvent = function (event) {
  if (event.bubbles || event.composed) noted.push(`${event.type} ${JSON.stringify(Object.entries(event))}`);
  return dispatchEvent.call(this, event);
};

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function contentsOfDatabase({ name }) {
  const database = await done(indexedDB.open(name));
  const contents = [...database.objectStoreNames].map(async (store) => {
    const rows = () => database.transaction(store).objectStore(store);
    return [name, store, JSON.stringify([await done(rows().getAllKeys()), await done(rows().getAll())])];
  });
  const all = (await Promise.all(contents)).flat();
  database.close();
  return all;
}

async function contentsOfCache(name) {
  const cache = await caches.open(name);
  return [name, ...(await cache.keys()).map(({ url }) => url)];
}

window.everythingLeftBehind = async () => {
  const databases = (await indexedDB.databases()).map(contentsOfDatabase);
  const cached = (await caches.keys()).map(contentsOfCache);
  return [
    ...(await Promise.all([...databases, ...cached])).flat(),
    ...noted,
    ...performance.getEntries().map(({ name }) => name),
    ...[localStorage, sessionStorage].map((storage) => JSON.stringify(Object.entries(storage))),
    ...[location.href, document.cookie, document.title, document.referrer, window.name],
    JSON.stringify(history.state),
  ];
};
