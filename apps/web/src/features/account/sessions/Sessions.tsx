import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { errorText } from '../../../api/errorText.ts'
import { endOtherSessions, endSession } from '../../../api/ownAccess.ts'
import { sessionsQuery } from '../../../api/queries.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Loading, Notice, showToast } from '../../../ui/index.ts'
import { AccountPart } from '../AccountPart.tsx'
import rows from '../Rows.module.css'
import { SessionRow } from './SessionRow.tsx'

/** Where one is signed in; the server closes what is open there when it is ended. */
export function Sessions() {
  const language = useLanguage()
  const { t } = language
  const heading = useRef<HTMLHeadingElement>(null)
  const { data: sessions, isPending, error: unread } = useQuery(sessionsQuery)
  const { run, pending, error } = useEnding(heading)
  const others = sessions?.filter(({ current }) => !current) ?? []
  const here = sessions?.filter(({ current }) => current) ?? []
  return (
    <AccountPart title={t('account:sessions.title')} heading={heading}>
      <p>{t('account:sessions.lead')}</p>
      {isPending && <Loading />}
      {unread && <Notice tone="block">{errorText(unread, language)}</Notice>}
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      {sessions && (
        <ul className={rows['rows']}>
          {[...here, ...others].map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              isPending={pending}
              onEnd={(device) =>
                void run(() => endSession(session.id), t('account:sessions.ended', { device }))
              }
            />
          ))}
        </ul>
      )}
      {others.length > 1 && (
        <div>
          <Button
            isPending={pending}
            onPress={() => void run(endOtherSessions, t('account:sessions.othersEnded'))}
          >
            {t('account:sessions.endOthers')}
          </Button>
        </div>
      )}
    </AccountPart>
  )
}

/** Ends, reads the list anew, says so, and keeps the focus on the page: the button that had it is gone. */
function useEnding(heading: { readonly current: HTMLElement | null }) {
  const queryClient = useQueryClient()
  return useSubmit(async (end: () => Promise<void>, done: string) => {
    await end()
    await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    heading.current?.focus()
    showToast({ text: done })
  })
}
