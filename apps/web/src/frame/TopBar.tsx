import { Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useLanguage } from '../language/index.ts'
import type { SlotName } from './frameSlots.ts'
import { productIcon } from '../ui/index.ts'
import styles from './TopBar.module.css'
import { PlanPages } from './PlanPages.tsx'
import { UserMenu } from './UserMenu.tsx'

interface TopBarProps {
  readonly onSlot: (name: SlotName, element: HTMLElement | null) => void
}

interface SlotProps extends TopBarProps {
  readonly name: SlotName
}

/** The callback stays the same between renders, or React would take the slot away and give it back each time. */
function Slot({ name, onSlot }: SlotProps) {
  const hold = useCallback((element: HTMLElement | null) => onSlot(name, element), [name, onSlot])
  return <div ref={hold} className={styles[name]} />
}

export function TopBar({ onSlot }: TopBarProps) {
  const { t } = useLanguage()
  return (
    <header className={styles['bar']} data-no-print>
      <Link to="/" className={styles['home']} aria-label={`${t('common:product')}, ${t('common:page.work')}`}>
        <img src={productIcon} alt="" className={styles['mark']} />
        <span className={styles['product']}>{t('common:product')}</span>
      </Link>
      <Slot name="page" onSlot={onSlot} />
      <Slot name="state" onSlot={onSlot} />
      <PlanPages className={styles['pages']} />
      <div className={styles['space']} />
      <Slot name="save" onSlot={onSlot} />
      <Slot name="presence" onSlot={onSlot} />
      <Slot name="tools" onSlot={onSlot} />
      <Slot name="inbox" onSlot={onSlot} />
      <UserMenu />
    </header>
  )
}
