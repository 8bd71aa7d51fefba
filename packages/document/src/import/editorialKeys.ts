/** Keys of a plan file that say something about the source or about how it was read, and hold none of its words. */
const EDITORIAL = new Set([
  'shape',
  'source',
  'sourceForm',
  'repairs',
  'notes',
  'note',
  'type',
  'id',
  'ref',
  'kind',
  'side',
  'mark',
  'marking',
  'certainty',
  'alternatives',
  'candidates',
  'placement',
  'status',
  'page',
  'lost',
  'after',
  'change',
  'orientation',
  'currency',
  'sectionId',
  'areaRef',
  'area',
  'overarchingGoal',
  'overarchingGoals',
  'goal',
  'column',
  'includedInLine',
  'external',
])

/** A role is a person's, unless it stands beside a type: then it is the block's. A unit is editorial beside a currency. */
export function isEditorialKey(key: string, parent: object): boolean {
  return (
    EDITORIAL.has(key) || (key === 'role' && 'type' in parent) || (key === 'unit' && 'currency' in parent)
  )
}
