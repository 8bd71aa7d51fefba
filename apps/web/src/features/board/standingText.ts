import { formatDate } from '@samplan/i18n'
import type { Language } from '../../language/index.ts'
import type { BoardPage } from './api.ts'

/** "Förslag 1, fryst 20 november 2026". */
export const standingText = (
  { label, frozenAt }: Pick<BoardPage, 'label' | 'frozenAt'>,
  { t, locale }: Pick<Language, 't' | 'locale'>,
): string => t('board:standing', { label, day: formatDate(locale, new Date(frozenAt)) })
