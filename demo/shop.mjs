import { queryText } from './carried.mjs';
import { products } from './products.mjs';
import { fill } from './template.mjs';

const findProduct = (id) => products.find((product) => product.id === id);

const drawing = (id, size) =>
  `<img class="drawing" src="/art/${id}.svg" alt="" width="${size}" height="${size}" />`;

const card = ({ id, name, glaze, price }) => `
  <li class="card">
    <a href="/product/${id}{{carried}}">
      ${drawing(id, 400)}
      <span class="card-name">${name}</span>
      <span class="card-price">£${price}</span>
      <span class="card-glaze">${glaze}</span>
    </a>
  </li>`;

export const homePage = (template) => ({
  title: 'Stoneware for every day',
  main: fill(template, { cards: products.map(card).join('') }),
});

export function productPage(template, id) {
  const product = findProduct(id);
  if (!product) return undefined;
  const others = products.filter((other) => other !== product).slice(0, 3);
  return {
    title: product.name,
    main: fill(template, { ...product, drawing: drawing(id, 640), others: others.map(card).join('') }),
  };
}

export function basketPage(template, query) {
  const items = query.getAll('item').filter(findProduct);
  const total = items.reduce((sum, id) => sum + findProduct(id).price, 0);
  return {
    title: 'Basket',
    main: fill(template, {
      lines:
        items.length > 0
          ? basketLines(items, query)
          : '<p>Nothing in it yet. <a href="/{{carried}}#shelf">See what is on the shelf</a>.</p>',
      total,
      hidden: items.length > 0 ? '' : 'hidden',
    }),
  };
}

function basketLines(items, query) {
  const lines = [...new Set(items)].map((id) => {
    const { name, glaze, price } = findProduct(id);
    const others = items.filter((one) => one !== id);
    return `
      <li class="line">
        ${drawing(id, 96)}
        <span><a href="/product/${id}{{carried}}">${name}</a><br /><span class="quiet">${glaze}</span></span>
        <span class="line-number">${items.length - others.length} × £${price}</span>
        <a class="line-remove" href="/basket${queryText(query, { item: others })}" aria-label="Remove ${name}">Remove</a>
      </li>`;
  });
  return `<ul class="lines">${lines.join('')}</ul>`;
}
