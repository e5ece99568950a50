/** A link that a visitor can be given: http, https, or a path on the same site. Anything else, `javascript:` above all, is none. */
export function safeLink(link: string | undefined, base: string): string | undefined {
  if (!link) return undefined;
  try {
    const { protocol, href } = new URL(link, base);
    return /^https?:$/.test(protocol) || protocol === new URL(base).protocol ? href : undefined;
  } catch {
    return undefined;
  }
}
