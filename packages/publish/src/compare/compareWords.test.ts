import { paragraphDraft } from '@samplan/domain/testing'
import { arbitraryFrozen, withBlocks } from './testing/plans.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FrozenPlan } from '@samplan/domain'
import { comparePlans } from './comparePlans.ts'
import type { PlanComparison } from './comparison.ts'
import { compareWords as compareWithin, effortOfPlans } from './compareWords.ts'
import type { WordPiece } from './change.ts'

const compareWords = (before: string, after: string) => compareWithin(before, after, effortOfPlans())

const words = fc
  .array(fc.constantFrom('mål', 'för', 'alla', 'kommuner', '2027', '10 000', ',', '.', '\n', ' '), {
    maxLength: 40,
  })
  .map((some) => some.join(' '))
const text = fc.oneof(words, fc.string({ unit: 'grapheme' }))

const sideOf = (pieces: readonly WordPiece[], left: WordPiece['kind']): string =>
  pieces.flatMap(({ kind, text: said }) => (kind === left ? [] : [said])).join('')

describe('words inserted and deleted', () => {
  it('make the one text of the other, and back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareWords(before, after)
        expect([sideOf(pieces, 'inserted'), sideOf(pieces, 'deleted')]).toEqual([before, after])
      }),
    )
  })

  it('are none where both texts are the same', () => {
    fc.assert(
      fc.property(text, (said) => {
        expect(compareWords(said, said)).toEqual(said === '' ? [] : [{ kind: 'kept', text: said }])
      }),
    )
  })

  it('replace a text by another that differs in too much, whole', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 1_500 }, (_, index) => `${letter}${index}`).join(' '),
    )
    expect(compareWords(before ?? '', after ?? '').map(({ kind }) => kind)).toEqual(['deleted', 'inserted'])
  })

  it('are told until two plans have cost enough, and texts after that whole, the same each time', () => {
    const paragraphs = (letter: string) =>
      Array.from({ length: 60 }, (_, at) => {
        const said = Array.from({ length: 480 }, (__, index) => `mål ${letter}${index}`)
        return paragraphDraft(said.join(' '), `p${at}`)
      })
    const compare = () => comparePlans(withBlocks(paragraphs('x')), withBlocks(paragraphs('y')))
    const compared = compare()
    const told = compared.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'paragraph' ? [block.pieces] : [])),
    )
    expect(told.at(0)?.length).toBeGreaterThan(480)
    expect(told.at(-1)?.map(({ kind }) => kind)).toEqual(['deleted', 'inserted'])
    expect(compare()).toEqual(compared)
  })

  it('tell every goal of both plans, whatever the other says', () => {
    fc.assert(
      fc.property(arbitraryFrozen, arbitraryFrozen, (before, after) => {
        const told = comparePlans(before, after)
          .sections.flatMap(({ blocks }) => blocks)
          .flatMap((block) => (block.type === 'goal' && block.status !== 'left' ? [block] : []))
        const texts = (left: WordPiece['kind'], missing: string) =>
          told
            .filter(({ status }) => status !== missing)
            .map(({ pieces }) => sideOf(pieces, left))
            .toSorted()
        expect([texts('inserted', 'added'), texts('deleted', 'removed')]).toEqual(
          [before, after].map((plan) => goalsOf(plan, comparePlans(before, after))),
        )
      }),
      { numRuns: 30 },
    )
  })
})

/** Sections that say the same are not listed. */
function goalsOf({ sections }: FrozenPlan, { sections: compared }: PlanComparison): string[] {
  const same = new Set(
    compared.flatMap(({ status, before, after }) =>
      status === 'same' ? [before?.sectionId, after?.sectionId] : [],
    ),
  )
  return sections
    .filter(({ id }) => !same.has(id))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'goal' ? [block.text] : [])))
    .toSorted()
}
