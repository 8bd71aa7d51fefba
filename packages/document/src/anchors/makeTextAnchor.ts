/** An anchor on the words between two points of a section, made by whoever starts a thread on them. */
import {
  MAX_CONTEXT_LENGTH,
  MAX_QUOTE_LENGTH,
  textAnchorSchema,
  type CharacterRun,
  type SectionId,
  type TextAnchor,
  type TextPlace,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { appendRun } from '../continuity/runs.ts'
import { placeKey } from '../continuity/textPlace.ts'
import { textBlocksOf, textOf, type TextBlock } from './textBlocks.ts'

/** Offsets are counted as in `TextSpan`. */
export interface TextPoint {
  readonly place: TextPlace
  readonly offset: number
}

/** Null if no words stand between the points, or more than an anchor holds. */
export function makeTextAnchor(
  doc: Y.Doc,
  sectionId: SectionId,
  from: TextPoint,
  to: TextPoint,
): TextAnchor | null {
  const blocks = textBlocksOf(doc, sectionId)
  const first = blockAt(blocks, from)
  const last = blockAt(blocks, to)
  const covered = blocks.slice(first, last + 1).map((block, index, { length }) => ({
    block,
    start: index === 0 ? from.offset : 0,
    end: index === length - 1 ? to.offset : block.length,
  }))
  const [begin] = covered
  const end = covered.at(-1)
  if (first === -1 || last === -1 || !begin || !end) return null
  const anchor = textAnchorSchema.safeParse({
    kind: 'text',
    place: begin.block.place,
    runs: covered.reduce(addRuns, []),
    quote: covered
      .map(({ block, start, end: stop }) => textOf(block).slice(start, stop))
      .join('\n')
      .slice(0, MAX_QUOTE_LENGTH),
    before: textOf(begin.block).slice(0, begin.start).slice(-MAX_CONTEXT_LENGTH),
    after: textOf(end.block).slice(end.end).slice(0, MAX_CONTEXT_LENGTH),
  })
  return anchor.success ? anchor.data : null
}

const blockAt = (blocks: readonly TextBlock[], { place }: TextPoint): number =>
  blocks.findIndex((block) => block.place.kind === place.kind && placeKey(block.place) === placeKey(place))

interface Covered {
  readonly block: TextBlock
  readonly start: number
  readonly end: number
}

function addRuns(runs: CharacterRun[], { block, start, end }: Covered): CharacterRun[] {
  for (const { offset, run } of block.pieces) {
    const from = Math.max(0, start - offset)
    const to = Math.min(run[2], end - offset)
    if (from < to) appendRun(runs, [run[0], run[1] + from, to - from])
  }
  return runs
}
