/** Reference footnotes: each once, with the section that is the first to refer to it, or with the one it stands in. */
import { proseIn, type BlockId, type FrozenSection, type Note } from '@samplan/domain'
import { blockAnchor } from './anchorOf.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperNote } from './paper.ts'
import { IN_NOTE } from './setInline.ts'
import { setProses } from './setProse.ts'

/** Those that the text just set has hung, in its order. @param before those that hung before that */
export function setHungNotes(before: ReadonlySet<BlockId>, context: PaperContext): PaperNote[] {
  return [...context.hungNotes].filter((id) => !before.has(id)).flatMap((id) => setNote(id, false, context))
}

/** Those that stand in the section and that nothing has hung, once all sections are set. */
export const setLooseNotes = ({ blocks }: FrozenSection, context: PaperContext): PaperNote[] =>
  notesIn(blocks).flatMap(({ id }) => (context.hungNotes.has(id) ? [] : setNote(id, true, context)))

const notesIn = (blocks: FrozenSection['blocks']): Note[] =>
  blocks.flatMap(proseIn).filter((prose): prose is Note => prose.type === 'note')

function setNote(id: BlockId, isLoose: boolean, context: PaperContext): PaperNote[] {
  const [note, referenced] = [context.notes.get(id), context.referenced({ kind: 'block', id })]
  if (note === undefined || referenced?.kind !== 'note') return []
  return [
    {
      anchor: blockAnchor(id),
      label: context.words.note(referenced.number),
      number: referenced.number,
      isLoose,
      content: setProses(note.content, context, IN_NOTE),
    },
  ]
}
