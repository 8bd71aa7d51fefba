import { Pencil, Trash2 } from 'lucide-react'
import type { Message, ThreadId } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import type { PendingCommand } from '../../../outbox/index.ts'
import { useSession } from '../../../session/index.ts'
import { MenuButton } from '../../../ui/index.ts'
import { Composer, editOf } from '../composer/Composer.tsx'
import { MessageBody } from '../markdown/MessageBody.tsx'
import { writtenMentions } from '../model/mentions.ts'
import { useThreadActions } from '../state/useThreadActions.ts'
import styles from './Card.module.css'
import { PendingNote } from './PendingNote.tsx'
import { Said } from './Said.tsx'
import { useName } from './useName.ts'

interface MessageViewProps {
  readonly threadId: ThreadId
  readonly message: Message
  readonly pending: PendingCommand | undefined
  readonly mayComment: boolean
  /** The thread is not open: a few lines stand for the whole. */
  readonly isShort: boolean
  readonly isUnread: boolean
}

/** What somebody said, and when. */
export function MessageView({ threadId, message, pending, mayComment, isShort, isUnread }: MessageViewProps) {
  const { t } = useLanguage()
  const nameOf = useName()
  const isOwn = useSession().me.user.id === message.by
  const [isEditing, setEditing] = useState(false)
  const actions = useThreadActions()
  const name = nameOf(message.by)
  const written = writtenMentions(message.body, nameOf)
  // Of a change that was refused, the words that were to stand here.
  const unsent = pending?.command.type === 'edit-message' ? pending.command.body : message.body
  return (
    <div className={styles['message']}>
      <Said by={message.by} at={message.at} isUnread={isUnread}>
        {message.editedAt !== null && !message.removed && <span>{t('comments:edited')}</span>}
        {isOwn && mayComment && !message.removed && !isShort && (
          <span className={styles['messageMenu']}>
            <MenuButton
              label={t('comments:messageActions', { name })}
              groups={[
                {
                  entries: [
                    { id: 'edit', icon: Pencil, label: t('comments:edit'), onSelect: () => setEditing(true) },
                    {
                      id: 'remove',
                      icon: Trash2,
                      label: t('comments:remove'),
                      onSelect: () => actions.removeMessage(threadId, message.id),
                    },
                  ],
                },
              ]}
            />
          </span>
        )}
      </Said>
      {isEditing ? (
        <Composer
          label={t('comments:compose.edit')}
          sendLabel={t('common:save')}
          about={editOf(message.id)}
          initial={written}
          takesFocus
          onSend={(body) => {
            actions.edit(threadId, message.id, body)
            setEditing(false)
          }}
          onLeave={() => setEditing(false)}
        />
      ) : (
        <div className={styles['words']} data-short={isShort || undefined}>
          {message.removed ? (
            <p className={styles['removed']}>{t('comments:removed')}</p>
          ) : (
            <MessageBody body={message.body} />
          )}
        </div>
      )}
      <PendingNote pending={pending} text={writtenMentions(unsent, nameOf)} />
    </div>
  )
}
