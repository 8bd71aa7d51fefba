import type { Note } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { NoteBack, useNoteNumbers } from '../../references/index.ts'
import styles from './StaticNotes.module.css'

interface StaticNotesProps {
  readonly notes: readonly Note[]
  /** Draws what a note says. */
  readonly children: (note: Note) => ReactNode
}

/** The footnotes of a section at its end, in the order of their numbers. */
export function StaticNotes({ notes, children }: StaticNotesProps) {
  const { t } = useLanguage()
  const numbers = useNoteNumbers()
  const numberOf = ({ id }: Note): number => numbers.get(id) ?? 0
  const inOrder = notes.toSorted((a, b) => numberOf(a) - numberOf(b))
  return (
    <section className={styles['notes']} role="doc-endnotes" aria-label={t('inText:notes')}>
      <ol>
        {inOrder.map((note) => (
          <li key={note.id} value={numberOf(note)} data-id={note.id}>
            {children(note)}
            <NoteBack noteId={note.id} />
          </li>
        ))}
      </ol>
    </section>
  )
}
