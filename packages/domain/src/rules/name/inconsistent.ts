/**
 * One person's name spelt in two ways; told where the second spelling stands first. An elected person whose name is
 * wrong in print is an embarrassment that no proof-reading by others finds.
 *
 * Source: "Allanson" and "Allansson" on one roster of a real plan.
 */
import type { SectionId } from '../../ids.ts'
import type { Section } from '../../plan/section.ts'
import { byContent } from '../byContent.ts'
import { planRule, type PlacedFinding } from '../rule.ts'
import { namesIn, readName, type PlacedName } from './names.ts'
import { similarNames } from './similarNames.ts'

const namesOf = byContent(namesIn)

/** Spellings of one first word that are compared. No roster has so many; a list made to be slow has thousands. */
const MOST_SPELLINGS = 200

export const inconsistent = planRule({
  code: 'name.inconsistent',
  severity: 'warn',
  inPlan: ({ plan }) => {
    /** Spellings met so far, by their first word: names that differ there are different names. */
    const spellings = new Map<string, Set<string>>()
    return plan.sections.flatMap((section) =>
      allNames(section).flatMap((placed) => compare(section.id, placed, spellings)),
    )
  },
})

const allNames = ({ ownerText, blocks }: Section): PlacedName[] => [
  ...readName(ownerText ?? '').map((name) => ({ blockId: null, name })),
  ...namesOf(blocks),
]

function compare(
  sectionId: SectionId,
  { blockId, name }: PlacedName,
  spellings: Map<string, Set<string>>,
): PlacedFinding<'name.inconsistent'>[] {
  const [first = ''] = name.split(' ')
  const known = spellings.get(first) ?? new Set()
  if (known.has(name) || known.size >= MOST_SPELLINGS) return []
  const other = [...known].find((spelling) => similarNames(spelling, name))
  spellings.set(first, known.add(name))
  if (other === undefined) return []
  return [{ sectionId, ...(blockId === null ? {} : { blockId }), params: { name, other } }]
}
