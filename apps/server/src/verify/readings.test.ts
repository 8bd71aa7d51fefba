/**
 * A version as the program before the second reading froze it: its text, its hash and the states of its documents
 * (`testing/firstReading.json`). Today's program must find nothing wrong with it, and every change of it.
 */
import { OUTLINE, parseDocName, PROJECTOR, sectionDocName, type DocName } from '@samplan/document'
import { versionDocumentSchema } from '@samplan/domain'
import { canonicalJson, sha256Hex } from '@samplan/publish'
import { sealOfStates, type AuditedDoc, type HeadRow } from '@samplan/storage'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { verifyStates } from './verifyStates.ts'
import { verifyText } from './verifyText.ts'

const stored = z
  .object({ sha256: z.string(), document: z.string(), states: z.record(z.string(), z.base64()) })
  .parse(JSON.parse(readFileSync(new URL('testing/firstReading.json', import.meta.url), 'utf8')))

const { plan, organisationId, ...said } = versionDocumentSchema.parse(JSON.parse(stored.document))

const docs = Object.entries(stored.states).map(([doc, base64]): AuditedDoc => {
  const state = Buffer.from(base64, 'base64')
  return { doc, organisation_id: organisationId, sha256: sha256Hex(state), state }
})

const row: HeadRow = {
  id: said.id,
  plan_id: plan.id,
  organisation_id: organisationId,
  number: said.number,
  kind: said.kind,
  wording_version_id: null,
  wording_decision_id: null,
  label: said.label,
  note: said.note,
  by: said.frozenBy.id,
  by_name: said.frozenBy.name,
  at: Date.parse(said.frozenAt),
  sha256: stored.sha256,
  previous: said.previous,
  projector: said.projector,
  states_sha256: sealOfStates(new Map(docs.map(({ doc, sha256 }) => [nameOf(doc), sha256]))),
}

function nameOf(doc: string): DocName {
  const parsed = parseDocName(doc)
  return parsed?.kind === 'section' ? sectionDocName(parsed.sectionId) : OUTLINE
}

const codesOf = (text: string) => {
  const { document, faults } = verifyText({ ...row, sha256: sha256Hex(text) }, Buffer.from(text))
  return [...faults, ...verifyStates(row, document, docs)].map(({ code }) => code)
}

test('it is of the first reading, and versions are frozen by another by now', () => {
  expect(said.projector).toBe(1)
  expect(PROJECTOR).toBeGreaterThan(1)
})

test('nothing is found, byte for byte', () => {
  expect(sha256Hex(stored.document)).toBe(stored.sha256)
  expect(codesOf(stored.document)).toEqual([])
})

describe('what is found', () => {
  const changed = (change: (json: Record<string, unknown>) => unknown) =>
    canonicalJson(change(z.record(z.string(), z.unknown()).parse(JSON.parse(stored.document))))

  test('a field that did not exist then, though it says what nothing says', () => {
    const text = stored.document.replace('"type":"activity"', '"lineIds":[],"type":"activity"')
    expect(text).not.toBe(stored.document)
    expect(codesOf(canonicalJson(JSON.parse(text)))).toContain('text-unreadable')
  })

  test('the text as the reading of today would write it down', () => {
    expect(codesOf(canonicalJson({ ...said, organisationId, plan }))).toContain('text-unreadable')
  })

  test('a text that claims to be of the reading of today', () => {
    const text = changed((json) => ({ ...json, projector: PROJECTOR }))
    expect(codesOf(text)).toContain('text-unreadable')
  })

  test('another word, with its hash', () => {
    expect(codesOf(stored.document.replace('Fler får plats', 'Färre får plats'))).toEqual([
      'projection-differs',
    ])
  })
})
