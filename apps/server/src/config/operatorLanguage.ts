/** Swedish unless the operator's terminal asks for English. */
import type { Locale } from '@samplan/i18n'

export function operatorLanguage(variables: Readonly<Record<string, string | undefined>>): Locale {
  const locale = variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || ''
  return locale.toLowerCase().startsWith('en') ? 'en' : 'sv'
}
