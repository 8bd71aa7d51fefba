/** Where anchors stand now. */
import type { CharacterRun, SectionId, TextPlace, ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { RunIndex } from '../continuity/RunIndex.ts'
import { textBlocksOf } from './textBlocks.ts'

/** Offsets in UTF-16 units of a textblock's content as ProseMirror counts it: a hard break or a reference counts one. */
export interface TextSpan {
  readonly place: TextPlace
  readonly from: number
  readonly to: number
}

/** Spans in reading order; an empty list for an anchor whose words are deleted. Goes through the section once. */
export function resolveAnchors(
  doc: Y.Doc,
  sectionId: SectionId,
  anchors: ReadonlyMap<ThreadId, { readonly runs: readonly CharacterRun[] }>,
): Map<ThreadId, TextSpan[]> {
  const spans = new Map<ThreadId, TextSpan[]>([...anchors.keys()].map((threadId) => [threadId, []]))
  const index = new RunIndex<ThreadId>()
  for (const [threadId, { runs }] of anchors) for (const run of runs) index.add(run, threadId)
  for (const { place, pieces } of textBlocksOf(doc, sectionId)) {
    for (const { run, offset } of pieces) {
      for (const hit of index.hits(run)) {
        const from = offset + hit.offset
        addSpan(spans.get(hit.value) ?? [], { place, from, to: from + hit.run[2] })
      }
    }
  }
  return spans
}

function addSpan(spans: TextSpan[], span: TextSpan): void {
  const last = spans.at(-1)
  if (last && last.place === span.place && span.from <= last.to)
    spans[spans.length - 1] = { ...last, to: Math.max(last.to, span.to) }
  else spans.push(span)
}
