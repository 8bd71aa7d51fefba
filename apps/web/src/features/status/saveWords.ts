import { formatTime } from '@samplan/i18n'
import type { Language } from '../../language/index.ts'
import type { SaveState } from '../../sync/index.ts'

/** The save state in words; where nothing is unsent it promises nothing. */
export function saveWords(state: SaveState, { t, locale }: Pick<Language, 't' | 'locale'>): string {
  switch (state.kind) {
    case 'connecting':
      return t('sync:connecting')
    case 'saved':
      return state.at === null
        ? t('sync:saved')
        : t('sync:savedAt', { time: formatTime(locale, new Date(state.at)) })
    case 'saving':
      return t('sync:saving')
    case 'failing':
      return t('sync:failing')
    case 'offline':
      return t('sync:offline')
    case 'signed-out':
      return state.unsent > 0 ? t('sync:signedOut') : t('sync:signedOutRead')
    case 'outdated':
      return t('sync:outdated')
    case 'no-access':
      return t('sync:noAccess')
    case 'refused':
      return t('sync:refused')
    default:
      return state satisfies never
  }
}
