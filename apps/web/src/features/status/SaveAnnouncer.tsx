import { useState } from 'react'
import { useLanguage } from '../../language/index.ts'
import { useSaveState } from '../../sync/index.ts'
import { VisuallyHidden } from '../../ui/index.ts'
import { noticeOf } from './SaveNotices.tsx'

/** Tells those who listen of trouble and of its end, and of nothing in between. */
export function SaveAnnouncer() {
  const { t } = useLanguage()
  const state = useSaveState()
  const [said, say] = useState<ReturnType<typeof noticeOf> | 'sync:allSavedAgain'>(null)
  const recovered = said !== null && state.kind === 'saved' ? 'sync:allSavedAgain' : said
  const news = noticeOf(state) ?? recovered
  if (news !== said) say(news)
  return (
    <VisuallyHidden>
      <span role="status">{news !== null && t(news)}</span>
    </VisuallyHidden>
  )
}
