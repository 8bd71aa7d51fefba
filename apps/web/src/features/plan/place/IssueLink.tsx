import type { Issue, PlanId } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sectionAnchor } from '../../place/index.ts'

interface IssueLinkProps {
  readonly planId: PlanId
  readonly issue: Issue
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** From another page to what an issue is about: its thread, else its field, else its section. */
export function IssueLink({ planId, issue, className, children }: IssueLinkProps) {
  const shared = { to: '/plan/$planId', params: { planId }, className } as const
  const { threadId } = issue.params
  if (typeof threadId === 'string') {
    return (
      <Link {...shared} search={{ trad: threadId }} resetScroll={false}>
        {children}
      </Link>
    )
  }
  if (issue.blockId !== null) {
    const place = { stycke: issue.blockId, ...(issue.path === null ? {} : { falt: issue.path }) }
    return (
      <Link {...shared} search={place} resetScroll={false}>
        {children}
      </Link>
    )
  }
  return (
    <Link {...shared} {...(issue.sectionId === null ? {} : { hash: sectionAnchor(issue.sectionId) })}>
      {children}
    </Link>
  )
}
