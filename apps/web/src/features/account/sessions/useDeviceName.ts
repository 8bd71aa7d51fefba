import { useLanguage } from '../../../language/index.ts'
import { deviceOf } from './deviceOf.ts'

/** "Firefox på Windows", as much of it as is known. */
export function useDeviceName(userAgent: string | null): string {
  const { t } = useLanguage()
  const { browser, system } = deviceOf(userAgent)
  if (browser !== null && system !== null) return t('account:sessions.device', { browser, system })
  return browser ?? system ?? t('account:sessions.unknown')
}
