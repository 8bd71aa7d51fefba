/** Something that the plan knows anyway, drawn at the place that the plan has given it. */
import type { BudgetSide, DerivedFigure } from '@samplan/domain'
import { captionOf } from './captionOf.ts'
import { fieldsTable } from './fieldsTable.ts'
import { overarchingGoalPlace } from './overarchingGoalPlace.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperChart, PaperFigureFrame, PaperNode } from './paper.ts'
import { setGoalChain } from './setGoalChain.ts'
import { setPlacedMatrix } from './setMatrix.ts'
import { setPlacedScorecard } from './setScorecard.ts'
import { setSpending } from './setCharts.ts'
import { plainInlines } from './plainText.ts'

/** What there is nothing of yet is said to be nothing: a caption over nothing would look like a fault in the print. */
export function setDerivedFigure(
  figure: DerivedFigure,
  context: PaperContext,
): PaperFigureFrame | PaperChart {
  const caption = captionOf(figure, context)
  const nodes = setView(figure, context)
  const [chart] = nodes
  // A chart has a caption already, which the plan's own takes the place of.
  if (chart?.kind === 'chart') return { ...chart, caption: caption ?? chart.caption }
  return {
    kind: 'figure',
    caption,
    nodes: nodes.length > 0 ? nodes : [paragraph(context.words.nothingToShow)],
  }
}

function setView({ view }: DerivedFigure, context: PaperContext): readonly PaperNode[] {
  switch (view) {
    case 'overarching-goals':
      return setOverarchingGoals(context)
    case 'areas':
      return setAreas(context)
    case 'matrix':
      return some(setPlacedMatrix(context))
    case 'scorecard':
      return some(setPlacedScorecard(context))
    case 'goal-chain':
      return setGoalChain(context)
    case 'costs':
      return spending('cost', context)
    case 'revenue':
      return spending('revenue', context)
    default:
      return view satisfies never
  }
}

const some = (node: PaperNode | null): PaperNode[] => (node === null ? [] : [node])
const spending = (side: BudgetSide, context: PaperContext): PaperNode[] => some(setSpending(side, context))

function setOverarchingGoals(context: PaperContext): PaperNode[] {
  const { overarchingGoals } = context.plan
  if (overarchingGoals.length === 0) return []
  const items = overarchingGoals.map(({ id, text }): PaperNode[] => {
    const anchor = overarchingGoalPlace(id, context)
    return [...(anchor === null ? [] : [{ kind: 'target' as const, anchor }]), paragraph(text)]
  })
  return [{ kind: 'list', ordered: true, start: 1, items }]
}

/** With what each contributes to, where the plan says so. */
function setAreas({ plan, overarchingGoals, label, words }: PaperContext): PaperNode[] {
  const { areas } = plan
  if (areas.length === 0) return []
  const served = areas.map(({ title, altTitles, overarchingGoalIds }) => ({
    title: [title, ...(altTitles.length > 0 ? [`(${altTitles.join(', ')})`] : [])].join(' '),
    goals: overarchingGoalIds.flatMap((id) => overarchingGoals.get(id) ?? []).join('\n'),
  }))
  if (served.every(({ goals }) => goals === '')) {
    return [{ kind: 'list', ordered: false, start: 1, items: served.map(({ title }) => [paragraph(title)]) }]
  }
  return [
    fieldsTable({
      title: null,
      rows: served,
      columns: [
        { head: label('area', 'one'), read: ({ title }) => title },
        { head: label('overarchingGoal', 'other'), read: ({ goals }) => goals, unknown: words.unknown },
      ],
    }),
  ]
}

const paragraph = (text: string): PaperNode => ({ kind: 'paragraph', content: plainInlines(text) })
