import type { FrozenPlan } from '@samplan/domain'
import { levelHeadings } from './levelHeadings.ts'
import type { PaperMemo, PaperSection } from './paper.ts'
import { isBlank } from './printable.ts'
import { readLines } from './readLines.ts'
import type { PaperSetting } from './setting.ts'

/** The PM before the plan, with what changed where that was asked for; null without a PM. */
export function setMemo({ facts }: FrozenPlan, { changes, memo, words }: PaperSetting): PaperMemo | null {
  if (!memo) return null
  const { background, kind, proposal, to } = words.memo
  const parts = [
    part('pm-bakgrund', background, memo.background),
    part('pm-beslut', proposal, memo.proposal),
    part('pm-nytt', words.memo.changes, memo.changes),
    ...(changes ? [changes] : []),
  ].filter(({ nodes }) => nodes.length > 0)
  return {
    kind,
    title: facts.caseTitle ?? facts.title,
    facts: [
      ...(memo.body === null ? [] : [to(memo.body)]),
      ...(facts.diaryNumber === null ? [] : [words.diaryNumber(facts.diaryNumber)]),
      memo.date,
    ].filter((fact) => !isBlank(fact)),
    sections: levelHeadings(
      parts.map((section) => ({ ...section, level: 2 })),
      1,
    ),
  }
}

const part = (anchor: string, title: string, text: string): PaperSection => ({
  anchor,
  number: null,
  title,
  kicker: null,
  owner: null,
  level: 2,
  nodes: readLines(text),
  notes: [],
})
