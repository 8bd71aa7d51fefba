/** What an outline says of freezing and deciding. */
import * as fc from 'fast-check'
import { versionKindSchema } from '../versions/versionHead.ts'
import { shortText } from './arbitraryText.ts'
import { POOLS } from './pools.ts'

const stamp = { by: fc.constantFrom(...POOLS.user), at: fc.nat() }

const id = fc.constantFrom('version-1', 'version-2')

const currentVersion = fc.record({
  ...stamp,
  id,
  number: fc.integer({ min: 1, max: 9 }),
  kind: fc.constantFrom(...versionKindSchema.options),
  label: fc.constantFrom('Förslag 1', 'Beslutad lydelse'),
  sha256: fc.constantFrom('0'.repeat(64), 'a1'.repeat(32)),
})

const reopening = fc.record({
  ...stamp,
  reason: fc.constantFrom('returned-by-director', 'returned-by-body', 'wording'),
  versionId: id,
  decisionId: fc.option(fc.constant('decision-1'), { nil: null }),
  note: shortText,
})

export const arbitraryCase = fc.record({
  currentVersion: fc.option(currentVersion, { nil: null }),
  reopening: fc.option(reopening, { nil: null }),
  announcedFreeze: fc.option(fc.record({ ...stamp, freezeAt: fc.nat() }), { nil: null }),
  caseRevision: fc.nat(),
})
