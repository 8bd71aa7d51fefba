import { ChevronDown } from 'lucide-react'
import { lazy, Suspense, useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import { chosenOptions, nextChosen, type PickerOption } from './options.ts'
import labelStyles from '../frame/FieldLabel.module.css'
import styles from './Picker.module.css'

const loadList = () => import('./PickerList.tsx')
const PickerList = lazy(loadList)

interface PickerProps<Id extends string> {
  readonly label: string
  /** The field's name, by which an issue points at it. */
  readonly path: string
  /** In a table, where the column's heading shows the label. */
  readonly labelHidden?: boolean
  readonly options: readonly PickerOption<Id>[]
  readonly chosen: readonly Id[]
  readonly onChange: (chosen: Id[]) => void
  /** Shown, muted, where nothing is chosen: what holds then. */
  readonly fallback?: string | undefined
}

/** Chooses any number of things: shows what is chosen, opens a list that can be searched. */
export function Picker<Id extends string>(props: PickerProps<Id>) {
  const { label, path, labelHidden, options, chosen, onChange, fallback } = props
  const { t } = useLanguage()
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const shown = chosenOptions(options, chosen, t('blocks:chosen.missing'))
  return (
    <div className={labelStyles['field']} data-path={path}>
      <span id={`${id}-label`} className={labelHidden ? labelStyles['hiddenLabel'] : labelStyles['label']}>
        {label}
      </span>
      <Button
        ref={trigger}
        id={id}
        className={styles['button'] ?? ''}
        aria-labelledby={`${id}-label ${id}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onHoverStart={() => void loadList()}
        onFocus={() => void loadList()}
        onPress={() => setOpen(true)}
      >
        <span className={shown.length > 0 ? styles['chosen'] : styles['none']}>
          {shown.map(({ short, text }) => short ?? text).join(', ') || fallback || t('blocks:choose')}
        </span>
        <Icon of={ChevronDown} />
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <PickerList
            label={label}
            trigger={trigger}
            options={options}
            chosen={chosen}
            onChange={(keys) => onChange(nextChosen(options, chosen, keys))}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
