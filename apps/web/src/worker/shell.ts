/** One build of the app, as the build itself describes it to its worker. */
export interface Shell {
  /** Names the build: another one for every change of the page or of what it loads. */
  readonly build: string
  /** SHA-256 of `index.html`, in hexadecimal. */
  readonly page: string
  /** Paths of everything that the page may load. Each name carries a hash of what is in it. */
  readonly assets: readonly string[]
}

export const PAGE = '/index.html'

const PREFIX = 'samplan-shell-'

export const cacheName = ({ build }: Shell): string => PREFIX + build

/**
 * The caches to delete when a build takes over. `names` are oldest first, as the browser lists them. The build before it
 * is kept as well: a tab that still runs it may yet open a page whose code it has not loaded, and the server has only the
 * new build's.
 */
export function outdatedCaches(names: readonly string[], own: string): readonly string[] {
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== own)
  return others.slice(0, -1)
}
