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

/** An entry that cannot be chosen keeps its place for the arrow keys, so that everyone can read why. */
const Entry = ({
  entry: { id, label, icon, refusal, selected, onSelect },
}: {
  readonly entry: MenuEntry
}) => (
  <MenuItem
    id={id}
    className={styles['entry'] ?? ''}
    textValue={label}
    shouldCloseOnSelect={!refusal}
    onAction={() => {
      if (!refusal) onSelect()
    }}
    // Entries are no links, but the type allows for it.
    render={(props) =>
      // oxlint-disable-next-line jsx-a11y/anchor-has-content -- the content is among the props
      'href' in props ? <a {...props} /> : <div {...props} aria-disabled={Boolean(refusal)} />
    }
  >
    {icon && <Icon of={icon} />}
    <span className={styles['words']}>
      {label}
      {refusal && <span className={styles['refusal']}>{refusal}</span>}
    </span>
    {selected && <Icon of={Check} />}
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
