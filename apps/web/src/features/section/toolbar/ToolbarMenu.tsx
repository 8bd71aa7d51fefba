import { Check, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from '../../../ui/index.ts'
import styles from '../../../ui/MenuList.module.css'

interface ToolbarMenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: LucideIcon
  readonly selected?: boolean
  readonly onSelect: () => void
}

interface ToolbarMenuGroup {
  readonly title?: string
  readonly entries: readonly ToolbarMenuEntry[]
}

interface ToolbarMenuProps {
  readonly label: string
  readonly groups: readonly ToolbarMenuGroup[]
  /** The button that opens it. */
  readonly children: ReactNode
}

/** A menu that hangs from a button of the toolbar. What it does comes after it has given the focus back. */
export const ToolbarMenu = ({ label, groups, children }: ToolbarMenuProps) => (
  <MenuTrigger>
    {children}
    <Popover className={styles['popover'] ?? ''} placement="bottom start" data-editor-toolbar>
      <Menu className={styles['menu'] ?? ''} aria-label={label}>
        {groups.map(({ title, entries }) => (
          <MenuSection key={title ?? ''} className={styles['group'] ?? ''} aria-label={title ?? label}>
            {title && <Header className={styles['heading'] ?? ''}>{title}</Header>}
            {entries.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                className={styles['entry'] ?? ''}
                textValue={entry.label}
                onAction={() => requestAnimationFrame(() => setTimeout(entry.onSelect))}
              >
                {entry.icon && <Icon of={entry.icon} />}
                <span className={styles['words']}>{entry.label}</span>
                {entry.selected && <Icon of={Check} />}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
