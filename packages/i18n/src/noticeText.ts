/** A notice in words, without its section, which stands beside it. */
import type { Notice } from '@samplan/domain'
import { formatIsoDate } from './format/date.ts'
import type { Translator } from './translator.ts'

/** @param name of whoever did it; null where nobody knows, or nobody did */
export function noticeText(
  { kind, excerpt }: Pick<Notice, 'kind' | 'excerpt'>,
  name: string | null,
  { translate, locale }: Translator,
): string {
  switch (kind) {
    case 'due-soon':
    case 'overdue':
      return translate(`notices:kind.${kind}`, {
        day: excerpt === null ? '' : formatIsoDate(locale, excerpt),
      })
    default:
      return translate(`notices:kind.${kind}`, { name: name ?? translate('notices:somebody') })
  }
}
