/** Pictures, and places for what is drawn from the plan. */
import type { DerivedFigure, Image } from '@samplan/domain'
import type { Move } from './change.ts'
import type { ComparedDerivedFigure, ComparedImage } from './comparedFigure.ts'
import { compareWords, hasChanged } from './compareWords.ts'
import type { ComparisonContext } from './context.ts'
import { fieldChanges, type Fields } from './fieldChanges.ts'
import { wording } from './references.ts'
import { statusOf } from './status.ts'

export function compareImage(
  before: Image | null,
  after: Image | null,
  move: Move | null,
  { effort }: Pick<ComparisonContext, 'effort'>,
): ComparedImage[] {
  const is = after ?? before
  if (is === null) return []
  const pieces = compareWords(before && before.caption, after && after.caption, effort)
  const alt = compareWords(before && before.alt, after && after.alt, effort)
  const fields = fieldChanges(before && imageFields(before), after && imageFields(after))
  const exchanged = before !== null && after !== null && before.file?.hash !== after.file?.hash
  const status = statusOf(
    before,
    after,
    exchanged || hasChanged(pieces) || hasChanged(alt) || fields.length > 0,
  )
  const files = { before: before?.file ?? null, after: after?.file ?? null }
  return [{ type: 'image', id: is.id, status, move, pieces, fields, ...files, exchanged, alt }]
}

/** What is usual is not told: a picture as wide as the text, which says something. */
const imageFields = ({ credit, isDecorative, width }: Image): Fields => [
  ['credit', wording(credit)],
  ['decorative', wording(isDecorative ? 'yes' : null)],
  ['width', wording(width === 'half' ? 'half' : null)],
]

export function compareDerivedFigure(
  before: DerivedFigure | null,
  after: DerivedFigure | null,
  move: Move | null,
  { effort }: Pick<ComparisonContext, 'effort'>,
): ComparedDerivedFigure[] {
  const is = after ?? before
  if (is === null) return []
  const pieces = compareWords(before && before.caption, after && after.caption, effort)
  const fields = before && after ? fieldChanges(viewOf(before), viewOf(after)) : []
  const status = statusOf(before, after, hasChanged(pieces) || fields.length > 0)
  return [{ type: 'derivedFigure', id: is.id, status, move, pieces, fields, view: is.view }]
}

const viewOf = ({ view }: DerivedFigure): Fields => [['view', wording(view)]]
