import type { FrozenPlan } from '@samplan/domain'
import type { PaperColophon } from './paper.ts'
import type { PaperSetting } from './setting.ts'

/** Null for what is not frozen: nothing could be held against it. */
export function setColophon({ facts }: FrozenPlan, { standing, words }: PaperSetting): PaperColophon | null {
  const { detail, hash, label } = standing
  if (hash === null) return null
  const { diaryNumber, organisation, title } = facts
  return {
    title: words.aboutVersion,
    lines: [
      [organisation.name, ...(diaryNumber === null ? [] : [words.diaryNumber(diaryNumber)])].join(' · '),
      title,
      `${label} · ${detail}`,
    ],
    hashLabel: words.hash,
    hash,
    howToCheck: words.howToCheck,
  }
}
