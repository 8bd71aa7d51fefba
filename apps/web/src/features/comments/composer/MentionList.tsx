import { useLanguage } from '../../../language/index.ts'
import type { Person } from '../model/mentions.ts'
import styles from './Composer.module.css'

interface MentionListProps {
  readonly fieldId: string
  readonly options: readonly Person[]
  readonly chosen: number
  readonly onChoose: (person: Person) => void
}

export const optionId = (fieldId: string, index: number): string => `${fieldId}-person-${index}`

/** People whose name is being written. The focus stays in the text; its keys move the choice. */
export function MentionList({ fieldId, options, chosen, onChoose }: MentionListProps) {
  const { t } = useLanguage()
  return (
    <div
      id={`${fieldId}-people`}
      role="listbox"
      aria-label={t('comments:mention')}
      className={styles['people']}
    >
      {options.map((person, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its keys are the field's
        <div
          key={person.id}
          id={optionId(fieldId, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={styles['person']}
          // Before the field loses the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          {person.name}
        </div>
      ))}
    </div>
  )
}
