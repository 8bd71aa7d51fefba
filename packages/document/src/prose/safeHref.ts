const SCHEME = /^\s*([a-z][a-z0-9+.-]*):/i
const SAFE = new Set(['http', 'https', 'mailto', 'tel'])

/** Addresses come from people and from files: one that would run a script is no link. */
export function isSafeHref(href: string): boolean {
  // Browsers skip control characters inside a scheme, so `java\nscript:` is one.
  // oxlint-disable-next-line no-control-regex
  const scheme = SCHEME.exec(href.replace(/[\u0000-\u0020\u007f]/g, ''))?.[1]
  return scheme === undefined || SAFE.has(scheme.toLowerCase())
}
