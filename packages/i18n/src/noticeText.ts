/** A notice in words, without its section, which stands beside it. */
import type { Notice } from '@samplan/domain'
import { formatDate, formatIsoDate, formatTime } from './format/date.ts'
import type { Translator } from './translator.ts'

export interface NoticeSpeaker extends Translator {
  /** The reader's own in a browser; a server must say one. */
  readonly timeZone?: string
}

/** @param name of whoever did it; null where nobody knows, or nobody did */
export function noticeText(
  { kind, excerpt }: Pick<Notice, 'kind' | 'excerpt'>,
  name: string | null,
  speaker: NoticeSpeaker,
): string {
  const { translate, locale } = speaker
  const somebody = name ?? translate('notices:somebody')
  switch (kind) {
    case 'due-soon':
    case 'overdue':
      return translate(`notices:kind.${kind}`, {
        day: excerpt === null ? '' : formatIsoDate(locale, excerpt),
      })
    case 'freeze-announced':
      return excerpt === null
        ? translate('notices:kind.freeze-announced.withdrawn', { name: somebody })
        : translate('notices:kind.freeze-announced', { name: somebody, ...momentOf(excerpt, speaker) })
    default:
      return translate(`notices:kind.${kind}`, { name: somebody })
  }
}

function momentOf(instant: string, { locale, timeZone }: NoticeSpeaker): { day: string; time: string } {
  const at = new Date(instant)
  return { day: formatDate(locale, at, timeZone), time: formatTime(locale, at, timeZone) }
}
