/**
 * The goal chain (röd tråd): overarching goal, the year's goals, what is done for each, and what pays for that; last
 * what hangs loose. As lists in lists, which everybody can follow, with eyes or without.
 */
import {
  goalChain,
  type ChainGoal,
  type ChainLine,
  type ChainWork,
  type FrozenSection,
} from '@samplan/domain'
import { lineName, type PaperContext } from './paperContext.ts'
import type { PaperInline, PaperNode } from './paper.ts'
import { plainInlines } from './plainText.ts'

type Goal = ChainGoal<FrozenSection>
type Work = ChainWork<FrozenSection>
type Line = ChainLine<FrozenSection>

export function setGoalChain(context: PaperContext): PaperNode[] {
  const { label, plan, word, words } = context
  const chain = goalChain(plan)
  const { rows, looseGoals, looseWork, looseLines } = chain
  if (rows.length === 0 && looseGoals.length === 0) return []
  const { looseWork: without, looseLines: unused } = words.chain
  return [
    ...rows.flatMap(({ ordinal, overarchingGoal, goals }) =>
      goals.length === 0
        ? [lead(`${ordinal}. ${overarchingGoal.text}`), paragraph(words.noGoals)]
        : group(
            `${ordinal}. ${overarchingGoal.text}`,
            goals.map((goal) => setGoal(goal, context)),
          ),
    ),
    ...loose(
      words.withoutOverarchingGoal(word('overarchingGoal', 'one'), looseGoals.length),
      looseGoals,
      (goal) => setGoal(goal, context),
    ),
    ...loose(
      without({ goal: word('goal', 'one'), activities: label('activity', 'other'), count: looseWork.length }),
      looseWork,
      (work) => setWork(work, context),
    ),
    ...loose(unused(word('activity', 'one'), looseLines.length), looseLines, (line) =>
      setLine(line, context),
    ),
  ]
}

function loose<Thing>(title: string, things: readonly Thing[], set: (thing: Thing) => Item): PaperNode[] {
  return things.length === 0 ? [] : group(title, things.map(set))
}

type Item = readonly PaperNode[]

const group = (title: string, items: readonly Item[]): PaperNode[] => [lead(title), list(items)]

function setGoal({ block, work }: Goal, context: PaperContext): Item {
  const { unknown, chain } = context.words
  const under =
    work.length === 0 ? paragraph(chain.noWork, true) : list(work.map((one) => setWork(one, context)))
  return [paragraph(block.text || unknown), under]
}

function setWork({ block, lines }: Work, context: PaperContext): Item {
  const text = block.type === 'project' ? block.name : block.text
  const paid = lines.length === 0 ? [] : [list(lines.map((line) => setLine(line, context)))]
  return [paragraph(text || context.words.unknown), ...paid]
}

const setLine = ({ line, kronor }: Line, { money, words }: PaperContext): Item => [
  paragraph(`${lineName(line)}: ${kronor === null ? words.unknown : money(kronor)}`),
]

const lead = (text: string): PaperNode => ({ kind: 'lead', content: plainInlines(text) })
const paragraph = (text: string, italic = false): PaperNode => ({
  kind: 'paragraph',
  content: plainInlines(text, { italic }) satisfies PaperInline[],
})
const list = (items: readonly Item[]): PaperNode => ({ kind: 'list', ordered: false, start: 1, items })
