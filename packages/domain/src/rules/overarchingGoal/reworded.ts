/**
 * A paragraph, list item or cell that means one of the plan's overarching goals and says it in other words. The assembly
 * has decided on one wording; the reader of two takes them for two goals.
 *
 * Source: Norrbotten 2016, "Öka användandet…" in its text and "Verka för användandet…" in its scorecard.
 */
import type { Block } from '../../blocks/block.ts'
import type { OverarchingGoal } from '../../plan/overarchingGoal.ts'
import { isProse } from '../../prose/proseIn.ts'
import { proseTexts } from '../../prose/proseText.ts'
import { byContent } from '../byContent.ts'
import { excerpt } from '../excerpt.ts'
import { plainText } from '../plainText.ts'
import { sectionRule, type Finding } from '../rule.ts'

export const reworded = sectionRule({
  code: 'overarching-goal.reworded',
  severity: 'warn',
  inSection: (section, { overarchingGoals }) => {
    const goals = readGoals(overarchingGoals)
    const longest = LONGEST * Math.max(0, ...goals.map(({ text }) => text.length))
    return section.blocks.flatMap((block) =>
      textsOf(block)
        .filter(({ length }) => length <= longest)
        .flatMap((text) => compare(block, text, goals)),
    )
  },
})

/** Figures from real plans: a rewording kept 7 of 8 words; a goal of the year shares half of them at most. */
const FEWEST_WORDS = 6
const SHARED = 0.75
/** A text with so many times the goal's words speaks of something else besides. */
const MOST_WORDS = 1.5
/** The same in characters, generously, to leave long paragraphs unread. */
const LONGEST = 2 * MOST_WORDS

interface ReadGoal {
  readonly text: string
  readonly plain: string
  readonly words: ReadonlySet<string>
}

/** The same for every section. */
const readGoals = byContent((goals: readonly OverarchingGoal[]): ReadGoal[] =>
  goals.map(({ text }) => ({ text, plain: plainText(text), words: wordsOf(text) })),
)

/** A goal of the year says something of its own, and shares words with the goal that it serves; it is not read. */
function textsOf(block: Block): string[] {
  if (isProse(block)) return proseTexts(block)
  switch (block.type) {
    case 'project':
      return [block.aim]
    case 'followUp':
      return block.rows.map(({ what }) => what)
    case 'orgChart':
    case 'keyFigures':
      return block.rows.map(({ label }) => label)
    default:
      return []
  }
}

function compare(
  block: Block,
  text: string,
  goals: readonly ReadGoal[],
): Finding<'overarching-goal.reworded'>[] {
  const plain = plainText(text)
  if (goals.some((goal) => goal.plain === plain)) return []
  const words = wordsOf(text)
  const goal = goals.find((candidate) => isRewording(words, candidate.words))
  return goal ? [{ blockId: block.id, params: { text: excerpt(text), goal: excerpt(goal.text) } }] : []
}

function isRewording(words: ReadonlySet<string>, goal: ReadonlySet<string>): boolean {
  const fewest = Math.min(words.size, goal.size)
  if (fewest < FEWEST_WORDS || words.size > goal.size * MOST_WORDS) return false
  return words.intersection(goal).size >= fewest * SHARED
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu))
