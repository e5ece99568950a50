// What the shop tells Mixpanel besides page views. The library starts the SDK at the first grant, so until then
// there is nobody to tell; after a withdrawal the SDK itself drops what it is told.
const tell = (name, properties) => {
  if (window.mixpanel?.__loaded) window.mixpanel.track(name, properties);
};

addEventListener('submit', ({ target: { dataset } }) => {
  if (dataset.event) tell(dataset.event, { product: dataset.product });
});

addEventListener('click', ({ target }) => {
  const button = target.closest('button[data-event]');
  if (!button) return;
  tell(button.dataset.event, {});
  button.nextElementSibling.textContent = 'This is as far as the demo goes.';
});
