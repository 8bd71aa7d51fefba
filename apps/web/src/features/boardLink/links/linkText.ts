import { formatDate, formatWhen } from '@samplan/i18n'
import type { Language } from '../../../language/index.ts'
import type { BoardLink } from '../api.ts'

export const isOpenLink = ({ revokedAt, expiresAt }: BoardLink, now: Date): boolean =>
  revokedAt === null && new Date(expiresAt) > now

/** "gäller till och med 19 januari 2027 · öppnad 3 gånger, senast 14.02 · med kommentarer". */
export function linkText(link: BoardLink, { t, locale }: Pick<Language, 't' | 'locale'>, now: Date): string {
  const day = (at: string): string => formatDate(locale, new Date(at))
  const parts = [standing(link, t, day, now), openings(link, t, locale, now)]
  if (link.comments) parts.push(t('board:links.withComments'))
  return parts.join(' · ')
}

function standing(link: BoardLink, t: Language['t'], day: (at: string) => string, now: Date): string {
  if (link.revokedAt !== null) return t('board:links.revokedOn', { day: day(link.revokedAt) })
  const text = { day: day(link.expiresAt) }
  return isOpenLink(link, now) ? t('board:links.expiresOn', text) : t('board:links.expired', text)
}

function openings(
  { openings: count, openedAt }: BoardLink,
  t: Language['t'],
  locale: Language['locale'],
  now: Date,
) {
  if (openedAt === null) return t('board:links.notOpened')
  const when = formatWhen(locale, new Date(openedAt), now)
  return `${t('board:links.openings', { count })}, ${t('board:links.lastOpened', { when })}`
}
