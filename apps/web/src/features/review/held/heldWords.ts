/** What a held command does, in words. */
import type { Command, SuggestedChange, ThreadCommandType } from '@samplan/domain'
import type { MessageKey } from '@samplan/i18n'
import type { Language } from '../../../language/index.ts'

const KEYS = {
  'start-thread': 'review:held.start-thread',
  reply: 'review:held.reply',
  'edit-message': 'review:held.edit-message',
  'remove-message': 'review:held.remove-message',
  'remove-thread': 'review:held.remove-thread',
  'resolve-thread': 'review:held.resolve-thread',
  'reopen-thread': 'review:held.reopen-thread',
  'require-answer': 'review:held.require-answer',
  'accept-suggestion': 'review:held.accept-suggestion',
  'decline-suggestion': 'review:held.decline-suggestion',
} as const satisfies Record<ThreadCommandType, MessageKey>

const isOnThread = (type: Command['type']): type is ThreadCommandType => type in KEYS

export function heldKind(command: Command, { t }: Pick<Language, 't'>): string {
  if (command.type === 'set-section-status') return t(`common:status.${command.status}`)
  if (command.type === 'start-thread' && command.suggestion !== null) return t('review:held.suggestion')
  return isOnThread(command.type) ? t(KEYS[command.type]) : command.type
}

/** What a text is suggested to read instead; of figures and facts the place itself tells. */
const suggestedWords = (change: SuggestedChange | null): string | null =>
  change?.kind === 'text' ? change.replacement || null : null

/** The words that go with it; null where there are none. */
export function heldText(command: Command): string | null {
  switch (command.type) {
    case 'set-section-status':
      return command.note
    case 'start-thread':
      return command.message?.body ?? suggestedWords(command.suggestion)
    case 'reply':
    case 'edit-message':
    case 'decline-suggestion':
      return command.body
    default:
      return null
  }
}
