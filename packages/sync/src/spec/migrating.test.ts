import { DOCUMENT_SCHEMA_VERSION, schemaVersionOf, type Migration } from '@samplan/document'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createWorld, OWN, PLAN } from '../testing/createWorld.ts'
import { enter } from '../testing/enterState.ts'

const NEXT = DOCUMENT_SCHEMA_VERSION + 1

const toNext: Migration = {
  to: NEXT,
  migrate: (doc, docName) => {
    if (docName === OWN) doc.getMap('fields').set('a/due', 'next')
  },
}

async function stored(log: Awaited<ReturnType<typeof createWorld>>['log']) {
  const doc = new Y.Doc()
  for (const { bytes } of (await log.load(PLAN, OWN)).updates) Y.applyUpdate(doc, bytes)
  return doc
}

describe('[R83] a document of an older layout', () => {
  test('is migrated once, on disk, and seen by whoever opens it', async () => {
    const { log } = await createWorld()
    const newer = await createWorld({ log, migrations: [toNext] })
    const client = await newer.open('officer')
    expect(client.fields.get('a/due')).toBe('next')
    const doc = await stored(log)
    expect([doc.getMap('fields').get('a/due'), schemaVersionOf(doc)]).toEqual(['next', NEXT])

    const batches = log.batches.length
    const again = await createWorld({ log, migrations: [toNext] })
    await again.open('reader')
    expect(log.batches).toHaveLength(batches)
  })

  test('stays as it is in a plan that takes no text', async () => {
    const world = await createWorld()
    const { log } = world
    await enter(world, 'frozen')
    const newer = await createWorld({ log, migrations: [toNext] })
    const client = await newer.open('reader')
    expect(client.fields.has('a/due')).toBe(false)
    expect(schemaVersionOf(await stored(log))).toBe(DOCUMENT_SCHEMA_VERSION)

    await enter(newer, 'drafting')
    await newer.clock.settle()
    expect(schemaVersionOf(await stored(log))).toBe(NEXT)
  })
})
