import { Link } from '@tanstack/react-router'
import { useMemo, type RefCallback } from 'react'
import { useLanguage } from '../language/index.ts'
import { slotNames, type SlotName } from './frameSlots.ts'
import styles from './TopBar.module.css'
import { PlanPages } from './PlanPages.tsx'
import { UserMenu } from './UserMenu.tsx'

interface TopBarProps {
  readonly onSlot: (name: SlotName, element: HTMLElement | null) => void
}

/** One ref per slot, kept between renders, so that React does not take a slot away and give it back. */
function useSlotRefs(onSlot: TopBarProps['onSlot']): Readonly<Record<SlotName, RefCallback<HTMLElement>>> {
  // The callback of the first render serves: it only sets state.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => {
    const entries = slotNames.map((name) => [name, (element: HTMLElement | null) => onSlot(name, element)])
    return Object.fromEntries(entries)
  }, [])
}

export function TopBar({ onSlot }: TopBarProps) {
  const { t } = useLanguage()
  const slot = useSlotRefs(onSlot)
  return (
    <header className={styles['bar']} data-no-print>
      <Link to="/" className={styles['home']} aria-label={`${t('common:product')}, ${t('common:page.work')}`}>
        <img src="/icon.svg" alt="" className={styles['mark']} />
        <span className={styles['product']}>{t('common:product')}</span>
      </Link>
      <div ref={slot.page} className={styles['page']} />
      <div ref={slot.state} className={styles['state']} />
      <PlanPages className={styles['pages']} />
      <div className={styles['space']} />
      <div ref={slot.save} className={styles['save']} />
      <div ref={slot.presence} className={styles['presence']} />
      <div ref={slot.tools} className={styles['tools']} />
      <UserMenu />
    </header>
  )
}
