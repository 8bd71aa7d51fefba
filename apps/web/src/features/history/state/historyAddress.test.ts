import { sectionIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { comparedSearch, placeIn } from './historyAddress.ts'

const skola = sectionIdSchema.parse('skola')

test('an address leads to a list, to two moments, and to what has changed since the approval', () => {
  expect(placeIn({ historik: 'skola' })).toEqual({ open: skola, compared: null })
  expect(placeIn({ jamfor: 'skola', fran: 3, till: 9 }).compared).toEqual({
    sectionId: skola,
    from: 3,
    to: 9,
  })
  expect(placeIn({ jamfor: 'skola' }).compared).toEqual({ sectionId: skola, from: 'approved', to: null })
})

test('what one comes to is what the address is made of', () => {
  for (const compared of [
    { sectionId: skola, from: 'approved', to: null },
    { sectionId: skola, from: 4, to: null },
    { sectionId: skola, from: 4, to: 5 },
  ] as const)
    expect(placeIn(comparedSearch(compared)).compared).toEqual(compared)
})

test('nonsense in an address leads nowhere', () => {
  expect(placeIn({ historik: '..', jamfor: '' })).toEqual({ open: null, compared: null })
  expect(placeIn({ jamfor: 'skola', fran: -1, till: 1.5 }).compared).toEqual({
    sectionId: skola,
    from: 'approved',
    to: null,
  })
})
