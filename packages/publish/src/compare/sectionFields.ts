import type { FrozenSection } from '@samplan/domain'
import type { FieldChange } from './change.ts'
import type { ComparisonContext } from './context.ts'
import { fieldChanges, type Fields } from './fieldChanges.ts'
import { wording, type Side } from './references.ts'
import type { Tree } from './sectionMoves.ts'

/** What is said of a section beside its title. */
export function sectionFields(
  before: FrozenSection | null,
  after: FrozenSection | null,
  trees: { readonly before: Tree; readonly after: Tree },
  context: ComparisonContext,
): FieldChange[] {
  if (before === null || after === null) return []
  const changes = fieldChanges(fieldsOf(before, 'before', context), fieldsOf(after, 'after', context))
  const isInherited = inheritsOwners(before, trees.before) && inheritsOwners(after, trees.after)
  // Who answers for everything below is told once, above.
  return isInherited ? changes.filter(({ field }) => field !== 'owners') : changes
}

const fieldsOf = (section: FrozenSection, side: Side, { references }: ComparisonContext): Fields => [
  ['kicker', wording(section.kicker)],
  ['kind', wording(section.kind)],
  ['owners', references.people(side, section.ownerIds)],
  ['ownerText', wording(section.ownerText)],
  ['areas', references.areas(side, section.areaIds)],
]

/** A frozen section names whoever answers for it, inherited or not. */
function inheritsOwners(section: FrozenSection, tree: Tree): boolean {
  const parent = tree.parentOf(section)
  return parent !== null && parent.ownerIds.toSorted().join(' ') === section.ownerIds.toSorted().join(' ')
}
