/** A life in seconds, a little under the 400 days that browsers grant a cookie (RFC 6265bis § 5.5). */
const LONGEST_LIFE = 34_000_000;

/** The values of every cookie of this name; there are several when it was set for several domains. */
export const readCookies = (name: string): string[] =>
  document.cookie
    .split('; ')
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

/** The host and its parent domains, widest first, ending in the host alone (a cookie without a domain). */
export const domainsOf = (host: string): (string | undefined)[] => {
  const labels = host.split('.');
  const parents = labels.map((_, index) => labels.slice(index).join('.')).slice(0, -1);
  return [...parents.reverse(), undefined];
};

const set = (name: string, value: string, domain: string | undefined, path: string, life: number): void => {
  document.cookie =
    `${name}=${value}; Path=${path}; Max-Age=${life}; SameSite=Lax` +
    (domain ? `; Domain=${domain}` : '') +
    (location.protocol === 'https:' ? '; Secure' : '');
};

/** Removes a cookie wherever it may have been set: on this host and its parents, on these paths. */
export const expireCookie = (name: string, paths: readonly string[] = ['/']): void => {
  for (const domain of domainsOf(location.hostname)) for (const path of paths) set(name, '', domain, path, 0);
};

/**
 * Sets a cookie for the widest domain that the browser allows, found by trial: no list of public suffixes is
 * needed, and `co.uk` refuses by itself. Returns whether it was kept.
 */
export const writeCookie = (name: string, value: string, domain?: string): boolean => {
  expireCookie(name);
  return (domain ? [domain, undefined] : domainsOf(location.hostname)).some((candidate) => {
    set(name, value, candidate, '/', LONGEST_LIFE);
    return readCookies(name).includes(value);
  });
};
