/** Does what a suggestion was made on still stand? The server decides when it is accepted; this says so before. */
import type { TextSpan } from '@samplan/document'
import { amountIn, type Anchor, type Block, type Section, type SuggestedChange } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'

/** Null while it cannot be told. */
export function isGroundGone(
  anchor: Anchor,
  change: SuggestedChange,
  section: Section | null,
  spans: readonly TextSpan[] | undefined,
): boolean | null {
  if (change.kind === 'text') return anchor.kind === 'text' ? isQuoteGone(anchor.quote, spans) : null
  if (!section || (anchor.kind !== 'cell' && anchor.kind !== 'block')) return null
  const block = section.blocks.find(({ id }) => id === anchor.blockId)
  if (!block) return true
  const stands = anchor.kind === 'cell' ? amountOf(block, anchor) : valueOf(block, change)
  return !equalityDeep(stands, change.ground)
}

/** Typed into or cut, the words are no longer the length of what was quoted; other letters of that length only the server sees. */
function isQuoteGone(quote: string, spans: readonly TextSpan[] | undefined): boolean | null {
  if (!spans) return null
  const [only, ...more] = spans
  return !only || more.length > 0 || only.to - only.from !== quote.length
}

type CellAnchor = Extract<Anchor, { kind: 'cell' }>

function amountOf(block: Block, { lineId, columnId }: CellAnchor): unknown {
  const lines = block.type === 'budget' ? block.groups.flatMap((group) => group.lines) : []
  const line = lines.find(({ id }) => id === lineId)
  return line && amountIn(line, columnId)
}

const valueOf = (block: Block, change: SuggestedChange): unknown =>
  change.kind === 'field' ? Reflect.get(block, change.field) : undefined
