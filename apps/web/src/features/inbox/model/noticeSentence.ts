/** A notice as a whole sentence, with its section in it: "Karin Lind har lämnat tillbaka Kultur och fritid: ”…”". */
import { isPlanNotice, quoteIn, replaceMentions, type Notice, type UserId } from '@samplan/domain'
import { formatIsoDate, noticeText } from '@samplan/i18n'
import type { Language } from '../../../language/index.ts'

export interface NoticeNames {
  /** Null for somebody whom nobody here knows. */
  readonly nameOf: (userId: UserId) => string | null
  /** Null for one without, and for one that is no longer there. */
  readonly sectionTitle: string | null
}

type Said = Pick<Notice, 'kind' | 'by' | 'excerpt'>

export function noticeSentence(notice: Said, names: NoticeNames, language: Language): string {
  const sentence = withoutWords(notice, names, language)
  const words = wordsOf(notice, names)
  return words === null ? sentence : language.t('inbox:withWords', { sentence, words })
}

function withoutWords({ kind, by, excerpt }: Said, names: NoticeNames, language: Language): string {
  const { t, tUnknown, locale } = language
  const name = by === null ? null : names.nameOf(by)
  const section = names.sectionTitle
  if (section === null || isPlanNotice(kind))
    return noticeText({ kind, excerpt }, name, { translate: t, translateUnknown: tUnknown, locale })
  switch (kind) {
    case 'due-soon':
    case 'overdue':
      return t(`inbox:kind.${kind}`, {
        section,
        day: excerpt === null ? '' : formatIsoDate(locale, excerpt),
      })
    default:
      return t(`inbox:kind.${kind}`, { name: name ?? t('notices:somebody'), section })
  }
}

function wordsOf(said: Said, { nameOf }: NoticeNames): string | null {
  const words = quoteIn(said)
  return words === null ? null : replaceMentions(words, (userId) => `@${nameOf(userId) ?? '…'}`)
}
