/** Everything in a plan that a reference may lead to, by what it is called. */
import {
  createReferenceReader,
  proseIn,
  proseText,
  type Block,
  type Plan,
  type Referenced,
  type ReferenceTarget,
} from '@samplan/domain'

export const targetGroups = [
  'sections',
  'figures',
  'statements',
  'overarchingGoals',
  'tables',
  'lines',
  'notes',
] as const
export type TargetGroup = (typeof targetGroups)[number]

export interface Target {
  readonly to: ReferenceTarget
  readonly group: TargetGroup
  readonly referenced: Referenced
  /** What it says, beside what a reference to it reads: the title of a section, the text of a note. */
  readonly words: string
}

export function targetsIn(plan: Plan): readonly Target[] {
  const read = createReferenceReader(plan)
  const target = (group: TargetGroup, to: ReferenceTarget, words: string): Target[] => {
    const referenced = read(to)
    return referenced === null ? [] : [{ to, group, referenced, words }]
  }
  const blocks = plan.sections.flatMap((section) => section.blocks.map((block) => ({ section, block })))
  return [
    ...plan.sections.flatMap(({ id, title }) => target('sections', { kind: 'section', id }, title ?? '')),
    ...blocks.flatMap(({ section, block }) =>
      inBlock(block).flatMap(({ group, of, words }) =>
        target(group, { kind: 'block', id: of.id }, words === '' ? (section.title ?? '') : words),
      ),
    ),
    ...plan.overarchingGoals.flatMap(({ id, text }) =>
      target('overarchingGoals', { kind: 'overarchingGoal', id }, text),
    ),
    ...blocks.flatMap(({ block }) =>
      block.type === 'budget'
        ? block.groups.flatMap(({ title, lines }) =>
            lines.flatMap(({ id }) => target('lines', { kind: 'line', id }, title)),
          )
        : [],
    ),
  ]
}

interface Named {
  readonly group: TargetGroup
  readonly of: Block
  readonly words: string
}

function inBlock(block: Block): readonly Named[] {
  const prose = proseIn(block).flatMap((of): Named[] => {
    if (of.type === 'note') return [{ group: 'notes', of, words: proseText(of) }]
    if (of.type === 'table') return [{ group: 'tables', of, words: '' }]
    return []
  })
  if (prose.length > 0) return prose
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
      return [{ group: 'statements', of: block, words: block.text }]
    case 'indicator':
    case 'project':
      return [{ group: 'statements', of: block, words: block.name }]
    case 'image':
    case 'orgChart':
    case 'shares':
    case 'derivedFigure':
      // Without a caption it has neither number nor name to be called by.
      return block.caption.trim() === '' ? [] : [{ group: 'figures', of: block, words: block.caption }]
    case 'budget':
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return [{ group: 'tables', of: block, words: block.title }]
    default:
      return []
  }
}
