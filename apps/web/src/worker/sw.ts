/**
 * The service worker: the app opens without a network. It keeps the page and its files, one build at a time, and nothing
 * that anybody has written; what people read is kept by `offline/`, under their names. Why it is written by hand:
 * docs/decisions/055.
 *
 * Built to `/sw.js`, as one script without imports; the build puts `SHELL` in front.
 */
import { pageOrShell } from './pageOrShell.ts'
import { precache } from './precache.ts'
import { roleOf } from './roleOf.ts'
import { cacheName, outdatedCaches, PAGE, type Shell } from './shell.ts'

declare const self: ServiceWorkerGlobalScope
declare const SHELL: Shell

/** How long the server may take to begin its answer before the kept page is shown. Milliseconds. */
const PATIENCE = 4000

const NAME = cacheName(SHELL)

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('fetch', (event) => {
  switch (roleOf(event.request, self.location.origin)) {
    case 'page':
      return event.respondWith(page(event.request))
    case 'asset':
      return event.respondWith(asset(event.request))
    default:
      return undefined
  }
})

/**
 * Takes over without waiting for the tabs of the build before: they ask for their own files, by name, and find them in
 * its cache.
 */
async function install(): Promise<void> {
  await precache(
    SHELL,
    () => fetch(PAGE, { cache: 'no-store' }),
    () => caches.open(NAME),
  )
  await self.skipWaiting()
}

async function takeOver(): Promise<void> {
  const outdated = outdatedCaches(await caches.keys(), NAME)
  await Promise.all(outdated.map((name) => caches.delete(name)))
  await self.clients.claim()
}

const page = (request: Request): Promise<Response> =>
  pageOrShell({
    ask: () => fetch(request),
    kept: () => caches.match(PAGE, { cacheName: NAME }),
    patience: new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  })

/** Of whichever build: no two files bear the same name. */
const asset = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
