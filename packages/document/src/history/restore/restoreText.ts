import { tokensOf } from '@samplan/domain'
import { diffArrays } from 'diff'
import { equalityDeep } from 'lib0/function'
import type * as Y from 'yjs'
import { runsOf } from '../../prose/readInline.ts'

type Marks = Readonly<Record<string, unknown>>

/** Letters that have the same marks. */
interface Run {
  readonly text: string
  readonly marks: Marks
}

/** Words. Where more differ, one text is written in place of the other. */
const MAX_DIFFERENCE = 2_000

/** Writes one text over the other; words that both have stay the same letters. */
export function restoreText(standing: Y.Text, wanted: Y.Text): void {
  const runs = textRuns(wanted)
  restoreWords(standing, textOf(textRuns(standing)), textOf(runs))
  restoreMarks(standing, runs)
}

const textRuns = (text: Y.Text): Run[] =>
  runsOf(text).flatMap(({ insert, attributes }) =>
    typeof insert === 'string' ? [{ text: insert, marks: attributes ?? {} }] : [],
  )

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

function restoreWords(standing: Y.Text, is: string, wanted: string): void {
  if (is === wanted) return
  let index = 0
  for (const { added, removed, length } of changesBetween(is, wanted)) {
    if (removed) standing.delete(index, length)
    else index += length
    if (added !== '') standing.insert(index - added.length, added, {})
  }
}

/** In order; `length` counts letters: those to delete, to leave, or that were just inserted. */
function changesBetween(is: string, wanted: string): { added: string; removed: boolean; length: number }[] {
  const changes = diffArrays(tokensOf(is), tokensOf(wanted), { maxEditLength: MAX_DIFFERENCE })
  if (changes === undefined)
    return [
      { added: '', removed: true, length: is.length },
      { added: wanted, removed: false, length: wanted.length },
    ]
  return changes.map(({ added, removed, value }) => {
    const text = value.join('')
    return { added: added ? text : '', removed, length: text.length }
  })
}

/** The letters are the same by now. */
function restoreMarks(standing: Y.Text, wanted: readonly Run[]): void {
  let end = 0
  const ends = wanted.map((run) => ({ run, end: (end += run.text.length) }))
  let start = 0
  for (const { text, marks } of textRuns(standing)) {
    const stretch = start + text.length
    for (const { run, end: runEnd } of ends) {
      const from = Math.max(start, runEnd - run.text.length)
      const to = Math.min(stretch, runEnd)
      if (from < to) format(standing, from, to, marks, run.marks)
    }
    start = stretch
  }
}

function format(text: Y.Text, from: number, to: number, is: Marks, wanted: Marks): void {
  const names = new Set([...Object.keys(is), ...Object.keys(wanted)])
  const changed = [...names].flatMap((name) =>
    equalityDeep(is[name], wanted[name]) ? [] : [[name, wanted[name] ?? null] as const],
  )
  if (changed.length > 0) text.format(from, to - from, Object.fromEntries(changed))
}
