import { css, html, type TemplateResult } from 'lit';

/** What stands in a shop besides its products. */
export interface Furniture {
  /** At the top of the page, where a banner belongs. */
  readonly top?: unknown;
  /** In the place of the products. */
  readonly content?: unknown;
  /** Among the links at the bottom. */
  readonly footer?: unknown;
}

const chairs = [
  ['Ash', 'Dining chair, oiled ash, woven seat', '€ 280'],
  ['Larch', 'Lounge chair, smoked oak, wool', '€ 640'],
  ['Rowan', 'Stool, solid beech, three legs', '€ 120'],
];

/** A page of a small furniture shop: something plausible to stand on. */
export const shop = ({ top = '', content = products(), footer = '' }: Furniture): TemplateResult => html`
  ${top}
  <div class="shop">
    <header>
      <a class="name" href="#shop">Alder &amp; Ash</a>
      <nav aria-label="Shop">
        <a href="#chairs">Chairs</a>
        <a href="#tables">Tables</a>
        <a href="#basket">Basket</a>
      </nav>
    </header>
    <main>${content}</main>
    <footer>
      <span>© 2026 Alder &amp; Ash</span>
      <a href="#imprint">Imprint</a>
      <a href="#privacy">Privacy policy</a>
      ${footer}
    </footer>
  </div>
`;

const products = () => html`
  <h1>Chairs that outlive their owners</h1>
  <p class="lead">Made to order in Lower Saxony from wood that grew within a day’s drive.</p>
  <ul>
    ${chairs.map(
      ([name, text, price]) =>
        html`<li>
          <div class="picture"></div>
          <h2>${name}</h2>
          <p>${text}</p>
          <p>${price}</p>
        </li>`,
    )}
  </ul>
`;

export const shopStyles = css`
  body {
    margin: 0;
  }

  .shop {
    display: flex;
    flex-direction: column;
    gap: 2rem;
    box-sizing: border-box;
    max-inline-size: 70rem;
    min-block-size: 100vh;
    margin-inline: auto;
    padding: 1.5rem clamp(1rem, 4vw, 3rem);
    color: light-dark(#2b2620, #ece7e0);
    font:
      1rem/1.6 Charter,
      'Bitstream Charter',
      'Sitka Text',
      Cambria,
      Georgia,
      serif;
  }

  .shop :is(header, footer, nav) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
  }

  .shop header {
    justify-content: space-between;
  }

  .shop footer {
    margin-block-start: auto;
    padding-block: 1.5rem;
    border-block-start: 1px solid light-dark(#e2dbd0, #45403a);
    font-size: 0.9375rem;
  }

  .shop > :is(header, footer) a {
    color: inherit;
  }

  .shop .name {
    font-size: 1.25rem;
    font-weight: 600;
    text-decoration: none;
  }

  .shop h1 {
    max-inline-size: 18ch;
    margin: 0;
    font-size: clamp(2rem, 6vw, 3.5rem);
    font-weight: 500;
    line-height: 1.1;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }

  .shop .lead {
    max-inline-size: 42ch;
    font-size: 1.1875rem;
  }

  .shop main > ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1.5rem;
    padding: 0;
    list-style: none;
  }

  .shop li p {
    margin: 0;
  }

  .shop h2 {
    margin-block: 0.75rem 0;
    font-size: 1.1875rem;
  }

  .shop .picture {
    aspect-ratio: 4 / 3;
    border-radius: 0.5rem;
    background: linear-gradient(160deg, light-dark(#e9e0d2, #3a342c), light-dark(#d3c3aa, #57493a));
  }
`;
