import { innerProse, type BlockId, type Prose } from '@samplan/domain'
import { blockAnchor } from './anchorOf.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperNode } from './paper.ts'
import { plainInlines } from './plainText.ts'
import { IN_TEXT, setInlines, type TextPlace } from './setInline.ts'
import { setTable } from './setTable.ts'

/** Prose inside something else: its headings are no part of the outline. */
export const setProses = (
  all: readonly Prose[],
  context: PaperContext,
  place: TextPlace = IN_TEXT,
): PaperNode[] => all.flatMap((prose) => setProse(prose, context, place))

/** With the place that something leads to. A note is set where the text refers to it (`setNotes`), not where it stands. */
function setProse(prose: Prose, context: PaperContext, place: TextPlace = IN_TEXT): PaperNode[] {
  return [...(prose.type === 'note' ? [] : targetOf(prose.id, context)), ...setAlone(prose, context, place)]
}

/** Only what is referred to is marked as a place to go to. */
export const anchorIfReferred = (id: BlockId, { referredTo }: PaperContext): string | null =>
  referredTo.has(id) ? blockAnchor(id) : null

export const targetOf = (id: BlockId, { referredTo }: PaperContext): PaperNode[] =>
  referredTo.has(id) ? [{ kind: 'target', anchor: blockAnchor(id) }] : []

/** Deeper than anybody writes; Typst gives up on what is nested without end. */
const DEEPEST = 12

function setAlone(prose: Prose, context: PaperContext, around: TextPlace): PaperNode[] {
  const place = { ...around, depth: around.depth + 1 }
  // What stands too deep stands beside what it is in.
  if (around.depth > DEEPEST && prose.type !== 'note' && innerProse(prose).length > 0) {
    const said = prose.type === 'quote' && prose.attribution !== null ? plainInlines(prose.attribution) : null
    return [
      ...setProses(innerProse(prose), context, around),
      ...(said === null ? [] : [{ kind: 'paragraph' as const, content: said }]),
    ]
  }
  switch (prose.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', content: setInlines(prose.content, context, around) }]
    case 'heading':
      return [{ kind: 'lead', content: setInlines(prose.content, context, around) }]
    case 'list': {
      const { ordered, start, items } = prose
      const set = items.map(({ content }) => setProses(content, context, place))
      return [{ kind: 'list', ordered, start, items: set }]
    }
    case 'quote': {
      const content = setProses(prose.content, context, place)
      return [{ kind: 'quote', content, attribution: prose.attribution }]
    }
    case 'callout': {
      const content = setProses(prose.content, context, place)
      return [{ kind: 'callout', tone: prose.tone, label: context.words.callout[prose.tone], content }]
    }
    case 'table':
      return [
        setTable(prose, (content, isRepeated) =>
          setProses(content, context, isRepeated ? { ...place, takesNotes: false } : place),
        ),
      ]
    case 'note':
      return []
    case 'rule':
      return [{ kind: 'rule' }]
    default:
      return prose satisfies never
  }
}
