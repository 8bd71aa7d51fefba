import type { Note } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { NoteBack, useNoteNumbers } from '../../references/index.ts'
import styles from './StaticNotes.module.css'
import { StaticProse } from './StaticProse.tsx'

interface StaticNotesProps {
  readonly notes: readonly Note[]
  readonly depth: number
}

/** The footnotes of a section at its end, in the order of their numbers. */
export function StaticNotes({ notes, depth }: StaticNotesProps) {
  const { t } = useLanguage()
  const numbers = useNoteNumbers()
  const numberOf = ({ id }: Note): number => numbers.get(id) ?? 0
  const inOrder = notes.toSorted((a, b) => numberOf(a) - numberOf(b))
  return (
    <section className={styles['notes']} role="doc-endnotes" aria-label={t('inText:notes')}>
      <ol>
        {inOrder.map((note) => (
          <li key={note.id} value={numberOf(note)} data-id={note.id}>
            {note.content.map((prose) => (
              <StaticProse key={prose.id} prose={prose} depth={depth} />
            ))}
            <NoteBack noteId={note.id} />
          </li>
        ))}
      </ol>
    </section>
  )
}
