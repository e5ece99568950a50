/*
 * One shop for each SDK, on a host of its own: the built loader from the CDN folder, and a page whose script imports the
 * real SDK at the first grant.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ORG } from './answers.js';
import { realSdks } from './sdks.js';

const root = join(import.meta.dirname, '../../..');
const cdn = join(root, 'dist/cdn');

export const shopOf = (id: string): string => `www.${id}-shop.example`;

/** The SDK comes with the page's own script, and the banner's markup says the rest. */
const declared: Record<string, string> = {
  adobe: `datastream="00000000-0000-0000-0000-000000000000" org="${ORG}"`,
  amplitude: 'token="0123456789abcdef0123456789abcdef" residency="eu"',
  clarity: 'token="abcdefghij"',
  datadog: 'token="pub0123456789" application-id="00000000-0000-0000-0000-000000000000" site="datadoghq.eu"',
  plausible: 'domain="shop.example"',
  posthog: 'token="phc_0123456789" residency="eu"',
  rudderstack: 'token="writeKey" data-plane="https://data.rudderstack.example"',
  segment: 'token="key"',
  sentry: 'dsn="https://0123456789abcdef@o1.ingest.de.sentry.io/1"',
  snowplow: 'collector="https://collector.snowplow.example"',
};

export const declaredIds = Object.keys(declared);

const markupPage = (id: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Shop</title>
<link rel="icon" href="data:,">
<consent-banner region="DE" privacy-policy="/privacy">
  <consent-tracker vendor="${id}" purpose="analytics" ${declared[id] ?? ''}></consent-tracker>
</consent-banner>
<script type="module">
  import { consent } from '/cdn/privacy-elements.js';
  import { load } from '/pages/globals.js';
  Object.assign(window, { consent, act: await load('${id}') });
</script>
</html>`;

const page = (id: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Shop</title>
<link rel="icon" href="data:,">
<consent-banner region="DE" privacy-policy="/privacy"></consent-banner>
<script type="module">
  import { consent } from '/cdn/privacy-elements.js';
  import { tracker, act } from '/pages/${id}.js';
  consent.track(tracker);
  Object.assign(window, { consent, act });
</script>
<button type="button">Buy</button>
<form onsubmit="return false"><input name="email" aria-label="E-mail"></form>
<p style="height: 3000px">Jugs and bowls</p>
</html>`;

/** What a shop serves, by path; nothing for any other host or path. */
export async function createShops(): Promise<(url: URL) => { type: string; body: string } | undefined> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['globals', ...realSdks.map(({ id }) => id)].map((id) => `test/e2e/vendors/pages/${id}.ts`),
    outdir: '/pages',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  const scripts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const hosts = new Set(realSdks.map(({ id }) => shopOf(id)));
  const kept = new Map<string, string>();
  const fromCdn = (path: string) => {
    if (!kept.has(path)) kept.set(path, readFileSync(join(cdn, path.slice('/cdn/'.length)), 'utf8'));
    return kept.get(path);
  };
  return ({ hostname, pathname }) => {
    if (!hosts.has(hostname)) return undefined;
    const id = hostname.slice(4, -'-shop.example'.length);
    if (pathname === '/declared') return { type: 'text/html; charset=utf-8', body: markupPage(id) };
    if (pathname === '/' || pathname === '/next') return { type: 'text/html; charset=utf-8', body: page(id) };
    const body = pathname.startsWith('/cdn/') ? fromCdn(pathname) : scripts.get(pathname);
    return body === undefined ? undefined : { type: 'text/javascript; charset=utf-8', body };
  };
}
