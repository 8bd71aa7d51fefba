import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createTestServer } from '../testing/testServer.ts'
import { loadFiles } from './loadFiles.ts'

const script = 'console.log(1);\n'.repeat(200)
const folder = mkdtempSync(join(tmpdir(), 'samplan-web-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<title>Samplan</title>')
writeFileSync(join(folder, 'assets', 'index-abc.js'), script)
writeFileSync(join(folder, 'assets', 'font-abc.woff2'), 'font')
writeFileSync(join(folder, 'sw.js'), script)
writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')

describe('the web app', async () => {
  const { call } = await createTestServer({ webFiles: loadFiles(folder) })
  const get = (path: string, headers: Record<string, string> = {}) =>
    call('GET', path, undefined, { headers })

  it('comes compressed as the browser asks for', async () => {
    const brotli = await get('/assets/index-abc.js', { 'Accept-Encoding': 'gzip, deflate, br' })
    expect(brotli.headers.get('Content-Encoding')).toBe('br')
    expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString()).toBe(script)
    const gzip = await get('/assets/index-abc.js', { 'Accept-Encoding': 'gzip, br;q=0' })
    expect(gzip.headers.get('Content-Encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(script)
    const plain = await get('/assets/index-abc.js')
    expect(plain.headers.get('Content-Encoding')).toBeNull()
    expect(await plain.text()).toBe(script)
    const font = await get('/assets/font-abc.woff2', { 'Accept-Encoding': 'br' })
    expect(font.headers.get('Content-Encoding')).toBeNull()
  })

  it('is kept by the browser where the name says what is in it', async () => {
    const asset = await get('/assets/index-abc.js')
    expect(asset.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(asset.headers.get('Content-Type')).toMatch(/javascript/)
    const icon = await get('/favicon.svg')
    expect(icon.headers.get('Cache-Control')).toBe('no-cache')
    const again = await get('/favicon.svg', { 'If-None-Match': icon.headers.get('ETag') ?? '' })
    expect(again.status).toBe(304)
  })

  it('has its service worker asked for anew each time, and lets it run', async () => {
    const worker = await get('/sw.js')
    expect(worker.headers.get('Cache-Control')).toBe('no-cache')
    expect(worker.headers.get('Content-Type')).toMatch(/javascript/)
    expect(worker.headers.get('Content-Security-Policy')).toContain(`worker-src 'self'`)
  })

  it.each(['/', '/plan/abc', '/inbjudan/a-b_c', '/plan/abc/budget?x=1'])(
    'answers %s with its page',
    async (path) => {
      const page = await get(path)
      expect(page.status).toBe(200)
      expect(page.headers.get('Cache-Control')).toBe('no-cache')
      expect(await page.text()).toContain('<title>Samplan</title>')
    },
  )

  it.each(['/assets/gone-abc.js', '/api/nothing', '/sync/x/y/z', '/robots.txt'])(
    'answers %s with no page',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})

describe('loadFiles', () => {
  it('finds nothing where the app has not been built', () => {
    expect(loadFiles(join(folder, 'nowhere')).size).toBe(0)
  })
})
