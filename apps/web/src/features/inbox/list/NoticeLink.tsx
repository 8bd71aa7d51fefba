import { isPlanNotice, type Notice } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './NoticeRow.module.css'

interface NoticeLinkProps {
  readonly notice: Notice
  readonly onFollow: () => void
  readonly children: ReactNode
}

/** To what has been frozen or decided; to the thread at its words; without one, to the section; without any, to the plan. */
export function NoticeLink({ notice, onFollow, children }: NoticeLinkProps) {
  const { kind, planId, threadId, sectionId } = notice
  const common = { params: { planId }, className: styles['link'], onClick: onFollow, children }
  if (isPlanNotice(kind) && kind !== 'freeze-announced')
    return <Link to="/plan/$planId/versioner" {...common} />
  return (
    <Link
      to="/plan/$planId"
      search={threadId === null ? {} : { trad: threadId }}
      {...(threadId === null && sectionId !== null ? { hash: `section-${sectionId}` } : {})}
      // A thread is scrolled to when it is opened, which may be sooner than the router goes to the top.
      resetScroll={threadId === null}
      {...common}
    />
  )
}
