import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'
import { nextGrowth, UNKNOWN } from '../model/growth.ts'

/** Tells those who listen, when they have come to an end, that something new is there. */
export function NewsAnnouncer({ unread }: { readonly unread: number }) {
  const { t } = useLanguage()
  const [growth, setGrowth] = useState(UNKNOWN)
  if (growth.unread !== unread) setGrowth(nextGrowth(growth, unread))
  return (
    <div role="status">
      <VisuallyHidden>
        {growth.grownTo !== null && t('inbox:grown', { count: growth.grownTo })}
      </VisuallyHidden>
    </div>
  )
}
