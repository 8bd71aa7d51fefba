import type { Message, Thread } from '@samplan/domain'

/** What was said when the thread was started; undefined for a suggestion that said it all, though it may have answers. */
export function openingOf({
  by,
  at,
  messages: [first],
}: Pick<Thread, 'by' | 'at' | 'messages'>): Message | undefined {
  return first?.by === by && first.at === at ? first : undefined
}
