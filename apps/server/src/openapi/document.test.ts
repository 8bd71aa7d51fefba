import { describe, expect, it } from 'vitest'
import { createTestServer } from '../testing/testServer.ts'
import { openApiDocument } from './document.ts'
import { operations } from './operations.ts'

describe('the description of the API', async () => {
  const { app, call } = await createTestServer()
  const document = openApiDocument()

  it('names every address there is, and no other', () => {
    const described = operations.map(({ method, path }) => `${method.toUpperCase()} /api${path}`)
    const served = app.routes
      .filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL' && !path.endsWith('*'))
      .map(({ path, method }) => `${method} ${path}`)
    expect(described.toSorted()).toEqual([...new Set(served)].toSorted())
  })

  it('refers to nothing that it does not hold', () => {
    const text = JSON.stringify(document)
    const targets = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target ?? '')
    expect(targets.length).toBeGreaterThan(20)
    const held = new Set(
      Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`),
    )
    expect(targets.filter((target) => !held.has(target))).toEqual([])
  })

  it('lists every command by its type', () => {
    expect(JSON.stringify(document.components.schemas['Command'])).toContain('"assign-owners"')
  })

  it('is served to everybody', async () => {
    const response = await call('GET', '/api/openapi.json')
    expect(await response.json()).toMatchObject({ openapi: '3.1.0' })
  })
})
