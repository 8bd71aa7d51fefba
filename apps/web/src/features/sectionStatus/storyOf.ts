/** How a section came to its status, in sentences. */
import type { SectionHead, SectionStatus, UserId } from '@samplan/domain'
import { formatWhen } from '@samplan/i18n'
import type { Language } from '../../language/index.ts'

const KEYS = {
  draft: 'review:story.backToDraft',
  ready: 'review:story.ready',
  returned: 'review:story.returned',
  approved: 'review:story.approved',
} as const satisfies Record<SectionStatus, string>

type StatusOf = Pick<SectionHead, 'status' | 'statusChange' | 'changedAfterApproval'>

export function storyOf(
  { status, statusChange, changedAfterApproval }: StatusOf,
  nameOf: (userId: UserId) => string,
  { t, locale }: Pick<Language, 't' | 'locale'>,
): readonly string[] {
  const when = (at: number) => formatWhen(locale, new Date(at), new Date())
  const told = (stamp: { readonly by: UserId; readonly at: number }) => ({
    name: nameOf(stamp.by),
    when: when(stamp.at),
  })
  const given = statusChange === null ? t('review:story.draft') : t(KEYS[status], told(statusChange))
  return changedAfterApproval === null
    ? [given]
    : [given, t('review:story.changed', told(changedAfterApproval))]
}
