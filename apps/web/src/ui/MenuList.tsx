import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Header } from 'react-aria-components/Header'
import { Popover } from 'react-aria-components/Popover'
import { AriaLocale } from './AriaLocale.tsx'
import { Icon } from './Icon.tsx'
import type { MenuEntry, MenuGroup } from './MenuButton.tsx'
import styles from './MenuList.module.css'

interface MenuListProps {
  readonly label: string
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly groups: readonly MenuGroup[]
  readonly onClose: () => void
}

const Entry = ({ entry }: { readonly entry: MenuEntry }) => (
  <MenuItem
    id={entry.id}
    className={styles['entry'] ?? ''}
    textValue={entry.label}
    isDisabled={Boolean(entry.refusal)}
    onAction={entry.onSelect}
  >
    {entry.icon && <Icon of={entry.icon} />}
    <span className={styles['words']}>
      {entry.label}
      {entry.refusal && <span className={styles['refusal']}>{entry.refusal}</span>}
    </span>
    {entry.selected && <Icon of={Check} />}
  </MenuItem>
)

const chosen = ({ entries }: MenuGroup) => entries.filter(({ selected }) => selected).map(({ id }) => id)
const isChoice = ({ entries }: MenuGroup) => entries.some(({ selected }) => selected !== undefined)

export default function MenuList(props: MenuListProps) {
  return (
    <AriaLocale>
      <OpenMenu {...props} />
    </AriaLocale>
  )
}

function OpenMenu({ label, trigger, groups, onClose }: MenuListProps) {
  return (
    <Popover
      className={styles['popover'] ?? ''}
      aria-label={label}
      triggerRef={trigger}
      placement="bottom end"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus (ARIA APG, menu button) */}
      <Menu className={styles['menu'] ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
        {groups.map((group, index) => (
          <MenuSection
            key={group.title ?? index}
            className={styles['group'] ?? ''}
            aria-label={group.title ?? label}
            {...(isChoice(group)
              ? {
                  selectionMode: 'single' as const,
                  selectedKeys: chosen(group),
                  disallowEmptySelection: true,
                }
              : {})}
          >
            {group.title && <Header className={styles['heading']}>{group.title}</Header>}
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  )
}
