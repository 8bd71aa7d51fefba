import type { Notice } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './NoticeRow.module.css'

interface NoticeLinkProps {
  readonly notice: Notice
  readonly onFollow: () => void
  readonly children: ReactNode
}

/** To the thread at its words; without one, to the section; without any, to the plan. */
export function NoticeLink({ notice: { planId, threadId, sectionId }, onFollow, children }: NoticeLinkProps) {
  return (
    <Link
      to="/plan/$planId"
      params={{ planId }}
      search={threadId === null ? {} : { trad: threadId }}
      {...(threadId === null && sectionId !== null ? { hash: `section-${sectionId}` } : {})}
      // A thread is scrolled to when it is opened, which may be sooner than the router goes to the top.
      resetScroll={threadId === null}
      className={styles['link']}
      onClick={onFollow}
    >
      {children}
    </Link>
  )
}
