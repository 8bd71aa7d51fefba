/** What the worker has to do with a request. */
type Role =
  /** An address of the app: the page, from the server or else from the cache. */
  | 'page'
  /** A file of one build, whose name says what is in it: from the cache or else from the server. */
  | 'asset'
  /** Nothing. What people read and write goes to the server past the worker, which never keeps any of it. */
  | 'none'

const SERVERS_OWN = /^\/(?:api|sync|healthz|metrics)(?:\/|$)/
const FILE = /\.[a-z0-9]+$/i

export function roleOf(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
): Role {
  const address = new URL(url)
  if (method !== 'GET' || address.origin !== origin) return 'none'
  const { pathname } = address
  if (pathname.startsWith('/assets/')) return 'asset'
  return mode === 'navigate' && !SERVERS_OWN.test(pathname) && !FILE.test(pathname) ? 'page' : 'none'
}
