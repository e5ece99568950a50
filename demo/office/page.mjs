import { html } from '../template.mjs';

/** Nothing but the style sheet is loaded and nothing runs, whatever a visitor has typed. */
export const safety = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
};

/** A page of the office. `part` is the entry of the navigation that it belongs to. */
export const page = (title, part, main) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Privacy office</title>
        <link rel="icon" href="/art/tern.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/shop/shop.css" />
        <link rel="stylesheet" href="/privacy-office/office.css" />
        <link rel="stylesheet" href="/privacy-office/requests.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        <div class="shop">
          <header class="header">
            <a class="wordmark" href="/privacy-office"
              ><img src="/art/tern.svg" alt="" width="28" height="28" /> Tern Pottery
              <span class="office-mark">Privacy office</span></a
            >
            <nav aria-label="Main">
              ${link('/privacy-office', 'Requests', part)} ${link('/privacy-office/outbox', 'Outbox', part)}
              <a href="/">Shop</a>
            </nav>
          </header>
          <main id="main">${main}</main>
          <footer class="footer">
            <p class="quiet">
              Only a browser on this machine can open these pages. A real site puts them behind its own
              sign-in.
            </p>
          </footer>
        </div>
      </body>
    </html>`;

const link = (href, name, part) =>
  html`<a href="${href}" ${name === part && html`aria-current="page"`}>${name}</a>`;
