import type { SentReview } from '../../../api/held.ts'
import type { Language } from '../../../language/index.ts'
import { failureText } from '../../../outbox/index.ts'
import { showToast } from '../../../ui/index.ts'

/** Message 11, and what the plan had no place for any more. */
export function tellSent({ sent, people, failed }: SentReview, language: Language): void {
  const { t } = language
  const to = t('review:send.people', { count: people })
  showToast({ text: t('review:send.done', { what: t('review:send.things', { count: sent }), to }) })
  if (failed.length === 0) return
  const reasons = [...new Set(failed.map(({ code }) => failureText(code, language)))].join(' ')
  showToast({ tone: 'block', text: t('review:send.failed', { count: failed.length, reasons }) })
}
