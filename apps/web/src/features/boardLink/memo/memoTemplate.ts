import type { PlanFacts, VersionHead } from '@samplan/domain'
import { formatDate } from '@samplan/i18n'
import type { Language } from '../../../language/index.ts'
import type { Memo } from '../api.ts'

export interface MemoSubject {
  readonly facts: Pick<PlanFacts, 'title' | 'organisation' | 'decidingBodies'>
  readonly version: Pick<VersionHead, 'label' | 'at'>
  /** Whose turn it is to decide; the plan's first body where nobody's is. */
  readonly body: string | null
}

/** What most memos say, from the plan's facts. Nothing of it is kept before somebody has looked at it. */
export function memoTemplate({ facts, version, body }: MemoSubject, { t }: Pick<Language, 't'>): Memo {
  const { title, organisation, decidingBodies } = facts
  const { label } = version
  const day = formatDate('sv', new Date(version.at))
  return {
    background: t('board:memo.template.background', { organisation: organisation.name, title, label, day }),
    proposal: proposal(body ?? decidingBodies[0] ?? null, decidingBodies.at(-1) ?? null, { title, label }, t),
    changes: '',
  }
}

function proposal(
  body: string | null,
  last: string | null,
  words: { readonly title: string; readonly label: string },
  t: Language['t'],
): string {
  if (body === null || last === null) return ''
  const subject = body.charAt(0).toLocaleUpperCase('sv') + body.slice(1)
  return body === last
    ? t('board:memo.template.proposal', { body: subject, ...words })
    : t('board:memo.template.proposal.onwards', { body: subject, last, ...words })
}
