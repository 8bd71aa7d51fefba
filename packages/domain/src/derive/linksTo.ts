/**
 * What in the plan is linked to a thing, or refers to it: whoever takes it away is told first, because what is left would
 * lead nowhere (`reference.unresolved`).
 */
import type { Block } from '../blocks/block.ts'
import type { AreaId, BlockId, ColumnId, LineId, OverarchingGoalId, SectionId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import { proseIn } from '../prose/proseIn.ts'
import { subtreeOf } from '../plan/sectionTree.ts'
import type { ReferenceKind } from '../rules/params.ts'
import { referencesOf } from '../rules/reference/references.ts'
import { knownAs } from './knownAs.ts'

/** What is to be taken away, with all that it holds. */
export type LinkTarget =
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'block'; readonly id: BlockId }
  | { readonly kind: 'line'; readonly id: LineId }
  | { readonly kind: 'column'; readonly id: ColumnId }
  | { readonly kind: 'overarchingGoal'; readonly id: OverarchingGoalId }
  | { readonly kind: 'area'; readonly id: AreaId }

export interface Link {
  /** What links: a block by its type; an area, or a section that belongs to one. */
  readonly from: Block['type'] | 'area' | 'section'
  readonly sectionId: SectionId | null
  readonly blockId: BlockId | null
  /** By what it is known: its opening words. */
  readonly text: string
}

/** In reading order, each thing once; what goes away together is not told. */
export function linksTo(plan: Plan, target: LinkTarget): Link[] {
  const gone = goneWith(plan, target)
  const leads = (kind: ReferenceKind, ids: readonly string[]) =>
    ids.some((id) => gone.ids.has(`${kind} ${id}`))
  const fromAreas = plan.areas
    .filter(({ id }) => !gone.ids.has(`area ${id}`))
    .filter(({ overarchingGoalIds }) => leads('overarchingGoal', overarchingGoalIds))
    .map(({ title }): Link => ({ from: 'area', sectionId: null, blockId: null, text: title }))
  const fromSections = plan.sections
    .filter(({ id }) => !gone.ids.has(`section ${id}`))
    .flatMap((section): Link[] => {
      const { id: sectionId, areaIds, number, title, blocks } = section
      const own: Link[] = leads('area', areaIds)
        ? [{ from: 'section', sectionId, blockId: null, text: [number, title].filter(Boolean).join(' ') }]
        : []
      const inBlocks = blocks
        .filter(({ id }) => !gone.blocks.has(id))
        .filter((block) => linksOf(block, gone.ids).some(({ kind, ids }) => leads(kind, ids)))
        .map((block): Link => ({ from: block.type, sectionId, blockId: block.id, text: knownAs(block) }))
      return [...own, ...inBlocks]
    })
  return [...fromAreas, ...fromSections]
}

/** The links of a line that goes away itself are not told: it takes them along. */
function linksOf(block: Block, gone: ReadonlySet<string>) {
  const links = referencesOf(block)
  return block.type === 'budget'
    ? links.filter(({ path }) => {
        const [, lineId] = /^lines\/([^/]+)\//u.exec(path ?? '') ?? []
        return lineId === undefined || !gone.has(`line ${lineId}`)
      })
    : links
}

interface Gone {
  /** "kind id" of everything that goes. A block goes as what it is, and as a block that text may refer to. */
  readonly ids: ReadonlySet<string>
  readonly blocks: ReadonlySet<BlockId>
}

function goneWith(plan: Plan, target: LinkTarget): Gone {
  const sections = target.kind === 'section' ? subtreeOf(plan.sections, target.id) : []
  const blocks =
    target.kind === 'block'
      ? plan.sections.flatMap((section) => section.blocks.filter(({ id }) => id === target.id))
      : sections.flatMap((section) => section.blocks)
  const ids = [
    `${target.kind} ${target.id}`,
    ...sections.map(({ id }) => `section ${id}`),
    ...blocks.flatMap(idsIn),
  ]
  return { ids: new Set(ids), blocks: new Set(blocks.map(({ id }) => id)) }
}

function idsIn(block: Block): string[] {
  const lines = block.type === 'budget' ? block.groups.flatMap((group) => group.lines) : []
  return [
    `block ${block.id}`,
    ...proseIn(block).map(({ id }) => `block ${id}`),
    ...(block.type === 'goal' ? [`goal ${block.id}`] : []),
    ...lines.map(({ id }) => `line ${id}`),
  ]
}
