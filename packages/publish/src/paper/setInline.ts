import type { BlockId, Inline, Mark, ReferenceTarget } from '@samplan/domain'
import { blockAnchor, targetAnchor } from './anchorOf.ts'
import type { PaperInline } from './paper.ts'
import type { PaperContext } from './paperContext.ts'
import { isBlank } from './printable.ts'

/** Where text stands decides what its references to notes are. */
export interface TextPlace {
  /**
   * Whether a note can hang here. It cannot in a note, which has no foot of its own, nor in a head that stands again on
   * each page.
   */
  readonly takesNotes: boolean
  /** How many lists, quotes, boxes and cells it stands in. */
  readonly depth: number
}

export const IN_TEXT: TextPlace = { takesNotes: true, depth: 0 }
export const IN_NOTE: TextPlace = { takesNotes: false, depth: 0 }

export const setInlines = (
  content: readonly Inline[],
  context: PaperContext,
  place: TextPlace = IN_TEXT,
): PaperInline[] => content.map((inline) => setInline(inline, context, place))

function setInline(inline: Inline, context: PaperContext, place: TextPlace): PaperInline {
  switch (inline.type) {
    case 'break':
      return { kind: 'break' }
    case 'reference':
      return setReference(inline.to, context, place)
    case 'text': {
      const { text, marks } = inline
      const has = (type: Mark['type']) => marks.some((mark) => mark.type === type)
      const href = isBlank(text) ? null : hrefOf(marks)
      return { kind: 'text', text, bold: has('bold'), italic: has('italic'), href }
    }
    default:
      return inline satisfies never
  }
}

function setReference(to: ReferenceTarget, context: PaperContext, { takesNotes }: TextPlace): PaperInline {
  const referenced = context.referenced(to)
  if (referenced?.kind === 'note') {
    return {
      kind: 'note',
      number: referenced.number,
      label: context.words.note(referenced.number),
      isFirst: takesNotes && isFirst(referenced.blockId, context),
      target: blockAnchor(referenced.blockId),
    }
  }
  const text = context.words.reference(referenced)
  return {
    kind: 'reference',
    text: isBlank(text) ? context.words.unknown : text,
    target: referenced === null ? null : targetAnchor(to),
    isBroken: referenced === null,
  }
}

/** Text is set in reading order. */
function isFirst(note: BlockId, { hungNotes }: PaperContext): boolean {
  if (hungNotes.has(note)) return false
  hungNotes.add(note)
  return true
}

/** Others would run a script where the paper is opened, or lead into the reader's own machine. */
const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

function hrefOf(marks: readonly Mark[]): string | null {
  const link = marks.find((mark) => mark.type === 'link')
  const url = link && URL.parse(link.href)
  return url && PROTOCOLS.has(url.protocol) ? url.href : null
}
