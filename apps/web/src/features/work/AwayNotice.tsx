import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLanguage } from '../../language/index.ts'
import { useAway } from '../../offline/useAway.ts'
import { Notice } from '../../ui/index.ts'

/** How often the server is asked again while it is away. Milliseconds. */
const PERIOD = 15_000

/** Says that the page shows what was so when one was last connected, until it can show more. */
export function AwayNotice() {
  const { t } = useLanguage()
  const isAway = useAway()
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!isAway) return undefined
    const timer = setInterval(() => void queryClient.refetchQueries({ type: 'active' }), PERIOD)
    return () => clearInterval(timer)
  }, [isAway, queryClient])
  return isAway && <Notice tone="warn">{t('work:away')}</Notice>
}
