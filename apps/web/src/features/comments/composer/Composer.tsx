import { MAX_MESSAGE_LENGTH, type MessageId } from '@samplan/domain'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { usePeople } from '../../../sync/index.ts'
import { Button } from '../../../ui/index.ts'
import { storedMentions } from '../model/mentions.ts'
import styles from './Composer.module.css'
import { DiscardDialog } from './DiscardDialog.tsx'
import { MessageField } from './MessageField.tsx'
import { useDrafts } from './useDrafts.ts'

interface ComposerProps {
  readonly label: string
  readonly sendLabel: string
  /** Under which an unsent text is kept. */
  readonly about: string
  /** What stands there to begin with, where no unsent text is kept. */
  readonly initial?: string
  /** What else is asked for, above the message. */
  readonly children?: ReactNode
  /** Something else than the message makes it worth sending. */
  readonly isMessageOptional?: boolean
  /** Why it cannot be sent, whatever the message says; null when it can. */
  readonly obstacle?: string | null
  readonly takesFocus?: boolean
  /** Body as it is stored; empty where the message is optional and there is none. */
  readonly onSend: (body: string) => void
  readonly onLeave: () => void
}

/** A message being written. What is not sent stays on this machine; only leaving a text behind asks first. */
export function Composer(props: ComposerProps) {
  const { label, sendLabel, about, initial = '', children, isMessageOptional, obstacle = null } = props
  const { takesFocus = false, onSend, onLeave } = props
  const { t } = useLanguage()
  const people = usePeople()
  const drafts = useDrafts()
  const [text, setText] = useState(() => drafts.read(about) || initial)
  const [isLeaving, setLeaving] = useState(false)

  const write = (next: string) => {
    setText(next)
    drafts.write(about, next === initial ? '' : next)
  }
  const body = storedMentions(
    text.trim(),
    [...people.values()].map(({ userId: id, name }) => ({ id, name })),
  )
  const isSaid = body !== '' || isMessageOptional === true
  const isSendable = obstacle === null && isSaid && body.length <= MAX_MESSAGE_LENGTH
  const send = () => {
    if (!isSendable) return
    write(initial)
    setText('')
    onSend(body)
  }
  const leave = () => {
    if (text.trim() === initial.trim()) onLeave()
    else setLeaving(true)
  }
  const discard = () => {
    write(initial)
    setLeaving(false)
    onLeave()
  }
  return (
    <div className={styles['composer']}>
      {children}
      <MessageField
        label={label}
        value={text}
        onChange={write}
        takesFocus={takesFocus}
        onSend={send}
        onLeave={leave}
      />
      {obstacle !== null && obstacle !== '' && <p className={styles['hint']}>{obstacle}</p>}
      <div className={styles['buttons']}>
        <Button variant="primary" isDisabled={!isSendable} onPress={send}>
          {sendLabel}
        </Button>
        <Button variant="quiet" onPress={leave}>
          {t('common:cancel')}
        </Button>
      </div>
      {isLeaving && <DiscardDialog onDiscard={discard} onKeep={() => setLeaving(false)} />}
    </div>
  )
}

/** A message's draft goes by its id, a reply's by its thread's. */
export const editOf = (messageId: MessageId): string => `edit.${messageId}`
