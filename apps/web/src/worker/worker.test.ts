import { describe, expect, test, vi } from 'vitest'
import { pageOrShell } from './pageOrShell.ts'
import { precache } from './precache.ts'
import { roleOf } from './roleOf.ts'
import { cacheName, outdatedCaches, type Shell } from './shell.ts'

const ORIGIN = 'https://samplan.example'

describe('the worker’s role', () => {
  const visit = (path: string) => roleOf({ method: 'GET', mode: 'navigate', url: ORIGIN + path }, ORIGIN)
  const load = (url: string, method = 'GET') => roleOf({ method, mode: 'cors', url }, ORIGIN)

  test('is that of the server for the addresses of the app', () => {
    expect(['/', '/plan/abc', '/plan/abc/budget?x=1', '/apikultur'].map(visit)).toEqual(
      Array.from({ length: 4 }, () => 'page'),
    )
  })

  test('is none for what the server answers itself, also when it is visited', () => {
    const own = ['/api/me', '/api/auth/callback', '/sync/x', '/healthz', '/metrics', '/sw.js', '/robots.txt']
    expect(own.map(visit)).toEqual(own.map(() => 'none'))
  })

  test('is to lend the files of a build', () => {
    expect(load(`${ORIGIN}/assets/plan-abc.js`)).toBe('asset')
  })

  test('is none for what is read, written, or elsewhere', () => {
    expect(load(`${ORIGIN}/api/plans`)).toBe('none')
    expect(load(`${ORIGIN}/assets/plan-abc.js`, 'POST')).toBe('none')
    expect(load('https://elsewhere.example/assets/plan-abc.js')).toBe('none')
  })
})

describe('a visit', () => {
  const server = new Response('of the server')
  const shell = new Response('kept')
  const never = new Promise<never>(() => undefined)
  const kept = async () => shell

  test('gets the server’s page, also when that is an error of its own', async () => {
    expect(await pageOrShell({ ask: async () => server, kept, patience: never })).toBe(server)
    const broken = new Response('', { status: 500 })
    expect(await pageOrShell({ ask: async () => broken, kept, patience: never })).toBe(broken)
  })

  test('gets the kept page when nothing answers', async () => {
    const ask = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await pageOrShell({ ask, kept, patience: never })).toBe(shell)
  })

  test.each([502, 503, 504])('gets the kept page when a proxy answers %i for the server', async (status) => {
    const ask = async () => new Response('', { status })
    expect(await pageOrShell({ ask, kept, patience: never })).toBe(shell)
  })

  test('gets the kept page when the server takes too long', async () => {
    expect(await pageOrShell({ ask: () => never, kept, patience: Promise.resolve() })).toBe(shell)
  })

  test('waits for the server where no page is kept', async () => {
    const ask = async () => server
    const nothing = async () => undefined
    expect(await pageOrShell({ ask, kept: nothing, patience: Promise.resolve() })).toBe(server)
  })

  test('fails as the network does where no page is kept', async () => {
    const ask = () => Promise.reject(new TypeError('Failed to fetch'))
    const nothing = async () => undefined
    await expect(pageOrShell({ ask, kept: nothing, patience: never })).rejects.toThrow('Failed to fetch')
  })
})

describe('a build', () => {
  const shell: Shell = {
    build: 'abc',
    // SHA-256 of "hello".
    page: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
    assets: ['/assets/plan-abc.js'],
  }
  test('is kept with its page and all its files', async () => {
    const cache = { put: vi.fn<Cache['put']>(), addAll: vi.fn<Cache['addAll']>() }
    const openCache = async () => cache
    await precache(shell, async () => new Response('hello'), openCache)
    expect(cache.addAll).toHaveBeenCalledWith(['/assets/plan-abc.js'])
    expect(cache.put).toHaveBeenCalledWith('/index.html', expect.any(Response))
  })

  test('is not kept with the page of another', async () => {
    const openCache = vi.fn<() => Promise<Cache>>()
    const newer = async () => new Response('hello, newer')
    await expect(precache(shell, newer, openCache)).rejects.toThrow('another build')
    expect(openCache).not.toHaveBeenCalled()
  })

  test('lets the one before it stay, and no older one', () => {
    const own = cacheName(shell)
    const names = ['samplan-shell-1', 'samplan-shell-2', 'samplan-shell-3', 'not-ours', own]
    expect(outdatedCaches(names, own)).toEqual(['samplan-shell-1', 'samplan-shell-2'])
    expect(outdatedCaches([own], own)).toEqual([])
  })
})
