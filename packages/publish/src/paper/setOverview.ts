/** How goals hang together, derived from the plan: its matrix and scorecard, as headings that nobody has typed. */
import { depthOf, subtreeOf, type FrozenSection } from '@samplan/domain'
import type { PaperContext } from './paperContext.ts'
import type { PaperNode, PaperSection } from './paper.ts'
import { setMatrix } from './setMatrix.ts'
import { setScorecard } from './setScorecard.ts'

export interface Overview {
  readonly sections: readonly PaperSection[]
  /** The section that it stands in front of; null for the end. */
  readonly before: FrozenSection | null
}

/** Below the section of overarching goals; in a plan without one, a chapter of its own before the appendices. */
export function setOverview(context: PaperContext): Overview {
  const { sections } = context.plan
  const host = sections.find(({ kind }) => kind === 'overarching-goals')
  const last = host && subtreeOf(sections, host.id).at(-1)
  const before = last ? sections[sections.indexOf(last) + 1] : sections.find(isAppendix)
  const level = host ? depthOf(sections, host.id) + 1 : 1
  const { placedViews } = context
  // What the plan has placed itself is not printed twice.
  const matrix = placedViews.has('matrix') ? null : setMatrix(context)
  const scorecard = placedViews.has('scorecard') ? null : setScorecard(context)
  return {
    before: before ?? null,
    sections: [
      ...(matrix ? [chapter('malmatris', matrix.caption, level, matrix)] : []),
      ...(scorecard ? [chapter('styrkort', scorecard.caption, level, scorecard)] : []),
    ],
  }
}

const isAppendix = ({ kind, numbering, parentId }: FrozenSection): boolean =>
  parentId === null && (kind === 'appendix' || kind === 'budget' || numbering === 'appendix')

const chapter = (anchor: string, title: string, level: number, node: PaperNode): PaperSection => ({
  anchor,
  number: null,
  title,
  kicker: null,
  owner: null,
  level,
  nodes: [node],
  notes: [],
})
