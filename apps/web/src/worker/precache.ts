import { PAGE, type Shell } from './shell.ts'

/**
 * Puts the whole build in the cache, or fails: then the browser tries again at a later visit, and the build before stays
 * in charge.
 */
export async function precache(
  shell: Shell,
  fetchPage: () => Promise<Response>,
  openCache: () => Promise<Pick<Cache, 'put' | 'addAll'>>,
): Promise<void> {
  const page = await fetchPage()
  // In the midst of a deployment the server may answer with the page of a build other than this worker's.
  const digest = await sha256(await page.clone().arrayBuffer())
  if (!page.ok || digest !== shell.page) throw new Error(`${PAGE} is of another build`)
  // Not before: an empty cache would pass for the build before the next one.
  const cache = await openCache()
  await cache.addAll([...shell.assets])
  await cache.put(PAGE, page)
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).reduce(
    (text, byte) => text + byte.toString(16).padStart(2, '0'),
    '',
  )
}
