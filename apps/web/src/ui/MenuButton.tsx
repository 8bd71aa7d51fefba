import { Ellipsis, type LucideIcon } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { IconButton } from './IconButton.tsx'

const loadMenuList = () => import('./MenuList.tsx')
const MenuList = lazy(loadMenuList)

/** Ahead of the press; one that finds no server is tried again by the press itself. */
const prefetch = () => void loadMenuList().catch(() => undefined)

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: LucideIcon
  /** Why it cannot be chosen now; the entry stays, disabled, and says so. */
  readonly refusal?: string | null
  /** Ticked: one of a group that is in force. */
  readonly selected?: boolean
  readonly onSelect: () => void
}

export interface MenuGroup {
  /** Shown above the group, where it needs a name. */
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

interface MenuButtonProps {
  readonly label: string
  readonly icon?: LucideIcon
  readonly groups: readonly MenuGroup[]
}

/** A button with a menu below it. The menu's machinery is fetched when one points at the first button. */
export function MenuButton({ label, icon = Ellipsis, groups }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <>
      <IconButton
        ref={trigger}
        icon={icon}
        label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <MenuList label={label} trigger={trigger} groups={groups} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
