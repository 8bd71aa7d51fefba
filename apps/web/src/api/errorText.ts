import type { Language } from '../language/index.ts'
import { ApiError } from './apiError.ts'

/** What to tell the person: by the error's code, in the person's language. */
export function errorText(error: unknown, { t, tUnknown }: Language): string {
  if (!(error instanceof ApiError)) return t('common:error.unexpected')
  if (error.status === null) return t('common:error.unreachable')
  return tUnknown(`errors:${error.code}`, error.params) ?? t('common:error.unexpected')
}
