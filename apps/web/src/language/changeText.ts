import { formatWhen } from '@samplan/i18n'
import type { Language } from './languageContext.ts'

/** "ändrad 14.02", "ändrad 14 okt av Karin". `at`: milliseconds since the epoch; `name` is null where it is not told. */
export function changeText({ t, locale }: Language, at: number, name: string | null): string {
  const when = formatWhen(locale, new Date(at), new Date())
  return name === null ? t('plan:changedAt', { when }) : t('plan:changedBy', { when, name })
}
