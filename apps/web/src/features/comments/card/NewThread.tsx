import { useEffect, useRef, useState } from 'react'
import type { SuggestedChange } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Checkbox } from '../../../ui/index.ts'
import { Composer } from '../composer/Composer.tsx'
import { ChangeFields } from '../composer/ChangeFields.tsx'
import { useComments } from '../state/commentsContext.ts'
import type { Composing } from '../state/Composing.ts'
import { useThreadActions } from '../state/useThreadActions.ts'
import { About } from './About.tsx'
import { bringIntoView } from './bringIntoView.ts'
import styles from './Card.module.css'
import { useThreadRights } from './useThreadRights.ts'

/** A thread that is being written. */
export function NewThread({ composing }: { readonly composing: Composing }) {
  const { t } = useLanguage()
  const comments = useComments()
  const actions = useThreadActions()
  const rights = useThreadRights()
  const [mustBeAnswered, setMustBeAnswered] = useState(false)
  const [takesFocus] = useState(() => comments.wantsFocus(composing.threadId))
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (comments.takeFocusRequest(composing.threadId)) bringIntoView(card.current)
  }, [comments, composing.threadId])
  const [change, setChange] = useState<SuggestedChange | null>(null)
  const isSuggestion = composing.suggests
  const label = t(isSuggestion ? 'comments:compose.suggestion' : 'comments:compose.comment')

  const send = (body: string) => {
    actions.start(composing, isSuggestion ? change : null, body, mustBeAnswered)
    comments.endComposing()
  }
  return (
    <section
      ref={card}
      className={styles['card']}
      data-active
      data-card={composing.threadId}
      aria-label={label}
    >
      <About anchor={composing.anchor} sectionId={composing.sectionId} change={null} isOrphan={false} />
      <Composer
        label={t(isSuggestion ? 'comments:compose.messageOptional' : 'comments:compose.message')}
        sendLabel={t(isSuggestion ? 'comments:send.suggestion' : 'comments:send')}
        about="new"
        isMessageOptional={isSuggestion}
        obstacle={isSuggestion && change === null ? t('comments:compose.unchanged') : null}
        takesFocus={takesFocus && !isSuggestion}
        onSend={send}
        onLeave={comments.endComposing}
      >
        {isSuggestion && (
          <ChangeFields
            sectionId={composing.sectionId}
            anchor={composing.anchor}
            takesFocus={takesFocus}
            onChange={setChange}
          />
        )}
        {rights.require && (
          <Checkbox checked={mustBeAnswered} onChange={setMustBeAnswered}>
            {t('comments:mustBeAnswered')}
          </Checkbox>
        )}
      </Composer>
    </section>
  )
}
