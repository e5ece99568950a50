const sentence =
  'The jug stands on the table where the light comes in, and what it holds stays cool until the evening. ';

const products = ['Tide jug', 'Slow mug', 'Moon vase', 'Porridge bowl', 'Supper plates', 'Shelf'];

const product = (name, index) => `<article class="product">
  <img src="/site/picture.svg?${index % 3}" width="320" height="240" alt="" loading="lazy">
  <h3>${name}</h3>
  <p>${sentence}</p>
  <p class="price">${18 + index * 7}.00 €</p>
</article>`;

const content = `<header class="top">
  <a class="name" href="#">Tern &amp; Tide</a>
  <nav><a href="#new">New</a> <a href="#table">Table</a> <a href="#shelf">Shelf</a> <a href="#about">About</a></nav>
</header>
<main>
  <section class="hero">
    <img src="/site/picture.svg" width="1200" height="480" alt="A jug by a window" fetchpriority="high">
    <h1>Things for a long table</h1>
    <p>${sentence.repeat(3)}</p>
  </section>
  <section class="products">${[...products, ...products].map(product).join('\n')}</section>
  <section id="about">${`<p>${sentence.repeat(6)}</p>`.repeat(4)}</section>
</main>
<footer><a href="/privacy">Privacy</a> <a href="/imprint">Imprint</a></footer>`;

/**
 * The same shop for everybody. A contestant adds what its documentation asks for.
 *
 * @param {import('../contestants/contestant.mjs').Contestant} contestant
 * @param {import('./loads.mjs').Load} load
 */
export function pageOf(contestant, load) {
  const { top, head, foot, script, frame, tracker } = contestant;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${top?.() ?? ''}
<title>Tern &amp; Tide</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site/site.css">
<script>window.ran ??= (n) => console.log('ran', n)</script>
${head(load)}
</head>
<body>
${content}
${[...load.scripts.map(script), ...load.frames.map(frame), ...load.trackers.map(tracker)].join('\n')}
${foot(load)}
</body>
</html>`;
}
