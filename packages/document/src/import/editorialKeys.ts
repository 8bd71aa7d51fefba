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
  'ordinal',
  'level',
  'parent',
  'parentId',
  'under',
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

/**
 * Beside another key some keys mean something else: a role beside a type is the block's and not a person's, a unit
 * beside a currency is the table's, the number of a section is compared and not kept, what is marked in a text
 * is part of that text, and the label of a key figure is a reading of its text.
 */
const EDITORIAL_BESIDE: Readonly<Record<string, string>> = {
  role: 'type',
  unit: 'currency',
  number: 'blocks',
  statements: 'text',
  emphasis: 'text',
  links: 'text',
  label: 'statedSource',
}

export function isEditorialKey(key: string, parent: object): boolean {
  const beside = EDITORIAL_BESIDE[key]
  return EDITORIAL.has(key) || (beside !== undefined && beside in parent)
}
