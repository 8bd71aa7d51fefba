import { Checkbox } from '../../ui/index.ts'
import styles from './Form.module.css'

interface CheckListProps<Id extends string> {
  readonly label: string
  readonly options: ReadonlyArray<{ readonly id: Id; readonly label: string }>
  readonly chosen: readonly Id[]
  readonly onChange: (chosen: readonly Id[]) => void
  /** Shown in place of the list when there is nothing to choose. */
  readonly empty: string
  readonly description?: string
}

/** Several of many: each one a tick, so that what is chosen is always in sight. */
export function CheckList<Id extends string>(props: CheckListProps<Id>) {
  const { label, options, chosen, onChange, empty, description } = props
  const toggle = (id: Id, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <fieldset>
      <legend className={styles['legend']}>{label}</legend>
      {description && <p className={styles['hint']}>{description}</p>}
      {options.length === 0 ? (
        <p className={styles['hint']}>{empty}</p>
      ) : (
        <div className={styles['choices']}>
          {options.map((option) => (
            <Checkbox
              key={option.id}
              checked={chosen.includes(option.id)}
              onChange={(on) => toggle(option.id, on)}
            >
              {option.label}
            </Checkbox>
          ))}
        </div>
      )}
    </fieldset>
  )
}
