import type { Notice, NoticeKind, Plan, Section } from '@samplan/domain'

/** What the list says already by a section's status. */
const SAID_BY_STATUS: ReadonlySet<NoticeKind> = new Set([
  'section-returned',
  'section-ready',
  'section-changed-after-approval',
])

interface Listed {
  readonly plan: Pick<Plan, 'id'>
  readonly section: Pick<Section, 'id'>
}

/** The notices that tell something more than the sections that stand in the list with them. */
export const newsBeside = (notices: readonly Notice[], listed: readonly Listed[]): Notice[] =>
  notices.filter(
    ({ kind, planId, sectionId }) =>
      !SAID_BY_STATUS.has(kind) ||
      !listed.some(({ plan, section }) => plan.id === planId && section.id === sectionId),
  )
