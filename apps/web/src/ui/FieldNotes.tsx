import { CircleAlert } from 'lucide-react'
import styles from './Field.module.css'
import { Icon } from './Icon.tsx'

type Note = string | null | undefined

interface FieldNotesProps {
  readonly id: string
  readonly description?: Note
  readonly error?: Note
}

/** What a field's `aria-describedby` names: the notes that are there. */
export function noteIds(id: string, description: Note, error: Note): string | undefined {
  const ids = [description && `${id}-description`, error && `${id}-error`].filter(Boolean)
  return ids.length === 0 ? undefined : ids.join(' ')
}

export const FieldNotes = ({ id, description, error }: FieldNotesProps) => (
  <>
    {description && (
      <p id={`${id}-description`} className={styles['description']}>
        {description}
      </p>
    )}
    {error && (
      <p id={`${id}-error`} className={styles['error']} role="alert">
        <Icon of={CircleAlert} />
        <span>{error}</span>
      </p>
    )}
  </>
)
