import { formatList } from '@samplan/i18n'
import type { SentReview } from '../../../api/held.ts'
import type { Language } from '../../../language/index.ts'
import { failureText, type PendingCommand } from '../../../outbox/index.ts'
import { showToast } from '../../../ui/index.ts'

/** Message 11, and what the plan had no place for any more. `held`: what it was made of. */
export function tellSent(held: readonly PendingCommand[], result: SentReview, language: Language): void {
  const { t } = language
  const { people, failed } = result
  if (result.sent > 0) {
    const what = whatWasSent(held, result, language)
    const to = t('review:send.people', { count: people })
    showToast({
      text: people === 0 ? t('review:send.doneAlone', { what }) : t('review:send.done', { what, to }),
    })
  }
  if (failed.length === 0) return
  const reasons = [...new Set(failed.map(({ code }) => failureText(code, language)))].join(' ')
  showToast({ tone: 'block', text: t('review:send.failed', { count: failed.length, reasons }) })
}

/** "13 kommentarer och 1 beslut" */
function whatWasSent(
  held: readonly PendingCommand[],
  { sent, failed }: SentReview,
  { t, locale }: Language,
): string {
  const refused = new Set(failed.map(({ id }) => id))
  const verdicts = held.filter(
    ({ key, command }) => command.type === 'set-section-status' && !refused.has(key),
  ).length
  // What another tab has held meanwhile was sent as well.
  const comments = Math.max(0, sent - verdicts)
  return formatList(locale, [
    ...(comments > 0 ? [t('review:send.comments', { count: comments })] : []),
    ...(verdicts > 0 ? [t('review:send.verdicts', { count: verdicts })] : []),
  ])
}
