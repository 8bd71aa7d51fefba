import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Dialog } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { SearchField } from 'react-aria-components/SearchField'
import { useLanguage } from '../../../language/index.ts'
import { Icon } from '../../../ui/index.ts'
import type { PickerOption } from './options.ts'
import styles from './PickerList.module.css'

interface PickerListProps {
  readonly label: string
  readonly trigger: RefObject<HTMLElement | null>
  readonly options: readonly PickerOption<string>[]
  readonly chosen: readonly string[]
  readonly onChange: (keys: 'all' | ReadonlySet<unknown>) => void
  readonly onClose: () => void
}

/** With fewer, one sees them all at a glance. */
const WORTH_SEARCHING = 8

export default function PickerList(props: PickerListProps) {
  const { label, trigger, options, chosen, onChange, onClose } = props
  const { t } = useLanguage()
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Popover
      className={styles['popover'] ?? ''}
      triggerRef={trigger}
      placement="bottom start"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
        <Autocomplete filter={contains} disableAutoFocusFirst>
          {options.length > WORTH_SEARCHING && (
            // One opens the list to choose from it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            <SearchField aria-label={t('blocks:search')} autoFocus className={styles['search'] ?? ''}>
              <Input placeholder={t('blocks:search')} className={styles['input'] ?? ''} />
            </SearchField>
          )}
          <ListBox
            aria-label={label}
            className={styles['list'] ?? ''}
            selectionMode="multiple"
            // Esc closes the list; it shall not take back what was chosen.
            escapeKeyBehavior="none"
            // As above, where there is nothing to search.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={options.length <= WORTH_SEARCHING}
            selectedKeys={chosen}
            onSelectionChange={onChange}
            renderEmptyState={() => (
              <p className={styles['empty']}>
                {t(options.length === 0 ? 'blocks:nothingToChoose' : 'blocks:nothingFound')}
              </p>
            )}
          >
            {options.map(({ id, text, detail }) => (
              <ListBoxItem key={id} id={id} textValue={text} className={styles['option'] ?? ''}>
                <span className={styles['mark']}>
                  <Icon of={Check} />
                </span>
                <span>
                  {text}
                  {detail && <span className={styles['detail']}>{detail}</span>}
                </span>
              </ListBoxItem>
            ))}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  )
}
