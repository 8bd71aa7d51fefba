/** Text that was deleted, remembered so that it is known again when it is pasted or an undo brings it back. */
import { characterRunSchema, textPlaceSchema, type CharacterRun } from '@samplan/domain'
import { z } from 'zod'
import type { RunIndex } from './RunIndex.ts'
import { sliceRuns } from './runs.ts'

/** Letters that are remembered beside dead ones. */
const CONTEXT = 32

export const deadTextSchema = z.object({
  /** The characters of `text`, in order. */
  runs: z.array(characterRunSchema),
  text: z.string(),
  /** What stood beside it when it died, so that a short word is not taken for another. */
  before: z.string(),
  after: z.string(),
  place: textPlaceSchema.nullable(),
})
export type DeadText = z.infer<typeof deadTextSchema>

type Source = Omit<DeadText, 'runs'> & { readonly runs: readonly CharacterRun[] }

/** Its letters from one offset to another. */
export function sliceDeadText(
  { runs, text, before, after, place }: Source,
  from: number,
  to: number,
): DeadText {
  return {
    runs: sliceRuns(runs, from, to),
    text: text.slice(from, to),
    before: (before + text.slice(0, from)).slice(-CONTEXT),
    after: (text.slice(to) + after).slice(0, CONTEXT),
    place,
  }
}

export interface Split {
  readonly inside: readonly DeadText[]
  readonly outside: readonly DeadText[]
}

/** What of a text is indexed, and what is not. */
export function splitDeadText(source: Source, index: RunIndex<unknown>): Split {
  const inside: DeadText[] = []
  const outside: DeadText[] = []
  let end = 0
  for (const { from, to } of coveredParts(source.runs, index)) {
    if (end < from) outside.push(sliceDeadText(source, end, from))
    inside.push(sliceDeadText(source, from, to))
    end = to
  }
  if (end < source.text.length) outside.push(sliceDeadText(source, end, source.text.length))
  return { inside, outside }
}

/** As offsets into the runs, joined where they meet. */
function coveredParts(runs: readonly CharacterRun[], index: RunIndex<unknown>) {
  const parts: { from: number; to: number }[] = []
  let offset = 0
  for (const run of runs) {
    for (const hit of index.hits(run)) {
      const from = offset + hit.offset
      const to = from + hit.run[2]
      const last = parts.at(-1)
      if (last && from <= last.to) last.to = Math.max(last.to, to)
      else parts.push({ from, to })
    }
    offset += run[2]
  }
  return parts
}
