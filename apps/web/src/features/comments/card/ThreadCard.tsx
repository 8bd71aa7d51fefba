import type { Thread } from '@samplan/domain'
import { memo, type KeyboardEvent, type MouseEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useWatched } from '../../../sync/index.ts'
import { Composer } from '../composer/Composer.tsx'
import { useComments } from '../state/commentsContext.ts'
import { useThreadActions } from '../state/useThreadActions.ts'
import { About } from './About.tsx'
import styles from './Card.module.css'
import { CardFoot } from './CardFoot.tsx'
import { CardHead } from './CardHead.tsx'
import { Messages } from './Messages.tsx'
import { SuggestionView } from './SuggestionView.tsx'
import { useIsActive } from './useIsActive.ts'
import { useIsOrphan } from './useIsOrphan.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useName } from './useName.ts'
import { useOpened } from './useOpened.ts'
import { useThreadRights } from './useThreadRights.ts'

interface ThreadCardProps {
  readonly thread: Thread
}

/** A thread: short until it is opened, then with all that was said and a place to answer. */
export const ThreadCard = memo(function ThreadCard({ thread }: ThreadCardProps) {
  const { t } = useLanguage()
  const comments = useComments()
  const isActive = useIsActive(thread.id)
  const card = useOpened(thread, isActive)
  const { onFocus, onBlur } = useKeptFocus(card)
  const rights = useThreadRights()
  const isOrphan = useIsOrphan(thread)
  const name = useName()(thread.by)
  const open = ({ target }: MouseEvent) => {
    if (!isActive && !isControl(target)) comments.open(thread.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isActive) return
    event.preventDefault()
    comments.backToText()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- for the keyboard it has a button of its own
    <article
      ref={card}
      className={styles['card']}
      data-card={thread.id}
      data-active={isActive || undefined}
      tabIndex={-1}
      aria-label={t(thread.suggestion ? 'comments:thread.suggestion' : 'comments:thread', { name })}
      onClick={open}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <CardHead thread={thread} isActive={isActive} rights={rights}>
        <About
          anchor={thread.anchor}
          sectionId={thread.sectionId}
          change={thread.suggestion?.change ?? null}
          isOrphan={isOrphan}
        />
      </CardHead>
      {thread.suggestion && (
        <SuggestionView
          thread={thread}
          suggestion={thread.suggestion}
          mayDecide={rights.decide(thread.sectionId)}
          isActive={isActive}
        />
      )}
      <Messages thread={thread} isActive={isActive} mayComment={rights.comment} />
      <CardFoot thread={thread} isActive={isActive} />
      {isActive && rights.comment && thread.resolution === null && <Reply thread={thread} />}
    </article>
  )
})

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, input, textarea, select') !== null

function Reply({ thread }: { readonly thread: Thread }) {
  const { t } = useLanguage()
  const comments = useComments()
  const actions = useThreadActions()
  const wantsReply = useWatched(comments.wantsReply) === thread.id
  return (
    <Composer
      label={t('comments:compose.reply')}
      sendLabel={t('comments:send')}
      about={thread.id}
      takesFocus={wantsReply}
      onSend={(body) => actions.reply(thread.id, body)}
      onLeave={comments.backToText}
    />
  )
}
