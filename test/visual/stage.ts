import { join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';

/** What a picture is of, and how it is looked at. */
export interface State {
  /** The name of its file. */
  readonly name: string;
  /** What stands in the page. */
  readonly body: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly width?: number;
  readonly height?: number;
  /** Text of 200 %, as a visitor sets it in the browser. */
  readonly isLarge?: boolean;
  readonly isDark?: boolean;
  readonly hasForcedColors?: boolean;
  /** The browser says Global Privacy Control. */
  readonly hasSignal?: boolean;
  /** What has to be there, and what the picture is cut to. The window, if it is in the top layer. */
  readonly shows: string;
  readonly isCut?: boolean;
  readonly act?: (page: Page) => Promise<unknown>;
}

const root = join(import.meta.dirname, '../..');
const site = 'https://alder-and-ash.example';

const folders: readonly (readonly [start: string, folder: string])[] = [
  ['/dist/', 'dist/'],
  ['/fonts/', 'node_modules/@fontsource-variable/'],
  ['/', 'test/visual/'],
];

const accepted = JSON.stringify({
  reference: 'PR-7F3K-22',
  receivedAt: '2026-11-22T09:30:00Z',
  confirmBy: '2026-12-06T09:30:00Z',
  expectedBy: '2027-01-06T09:30:00Z',
  status: 'open',
});

/** One site of one page, which is the state that its address names. Nothing of it comes from any network. */
export async function openSite(context: BrowserContext, states: readonly State[]): Promise<void> {
  const answer = (route: Route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().method() === 'POST')
      return route.fulfill({ status: 202, contentType: 'application/json', body: accepted });
    const state = states.find(({ name }) => pathname === `/${name}`);
    if (state) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(state) });
    const [start, folder] = folders.find(([start]) => pathname.startsWith(start))!;
    return route.fulfill({ path: join(root, folder, pathname.slice(start.length)) });
  };
  await context.route(`${site}/**`, answer);
}

export const addressOf = ({ name }: State): string => `${site}/${name}`;

const pageOf = ({ body, lang = 'en', dir = 'ltr', isLarge, hasSignal }: State): string => `<!doctype html>
<html lang="${lang}" dir="${dir}"${isLarge ? ' class="large"' : ''}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Alder &amp; Ash</title>
<link rel="stylesheet" href="/fonts/noto-sans/index.css">
<link rel="stylesheet" href="/fonts/noto-sans-arabic/index.css">
<link rel="stylesheet" href="/page.css">
${hasSignal ? '<script>Object.defineProperty(navigator, "globalPrivacyControl", { value: true })</script>' : ''}
<script type="module" src="/dist/cdn/privacy-elements.js"></script>
${body}
</html>`;
