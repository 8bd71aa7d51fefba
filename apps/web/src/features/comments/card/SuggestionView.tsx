import { hasOpenSuggestion, type Suggestion, type Thread } from '@samplan/domain'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { usePassages, useSection } from '../../../sync/index.ts'
import { Button, Icon } from '../../../ui/index.ts'
import { Composer } from '../composer/Composer.tsx'
import { isGroundGone } from '../model/ground.ts'
import { useThreadActions } from '../state/useThreadActions.ts'
import styles from './Card.module.css'
import { Moment } from './Moment.tsx'
import { useName } from './useName.ts'
import { usePendingOf } from './usePendingOf.ts'
import { PendingNote } from './PendingNote.tsx'

interface SuggestionViewProps {
  readonly thread: Thread
  readonly suggestion: Suggestion
  readonly mayDecide: boolean
  readonly isActive: boolean
}

/** What became of what somebody proposes, and what may become of it. */
export function SuggestionView({ thread, suggestion, mayDecide, isActive }: SuggestionViewProps) {
  const pending = usePendingOf(thread.id)
  return (
    <div className={styles['suggestion']}>
      {suggestion.decision !== null && <Decision decision={suggestion.decision} />}
      {hasOpenSuggestion(thread) && isActive && (
        <OpenSuggestion thread={thread} suggestion={suggestion} mayDecide={mayDecide} />
      )}
      <PendingNote pending={pending.get(thread.id)} text="" />
    </div>
  )
}

interface OfSuggestion {
  readonly thread: Thread
  readonly suggestion: Suggestion
}

function Decision({ decision }: { readonly decision: NonNullable<Suggestion['decision']> }) {
  const { t } = useLanguage()
  const name = useName()(decision.by)
  const [before, after] = t(`comments:suggestion.${decision.outcome}`, { name, when: '\u0000' }).split(
    '\u0000',
  )
  return (
    <p className={styles['decided']}>
      {before}
      <Moment at={decision.at} />
      {after}
    </p>
  )
}

function OpenSuggestion({
  thread,
  suggestion,
  mayDecide,
}: OfSuggestion & Pick<SuggestionViewProps, 'mayDecide'>) {
  const { t } = useLanguage()
  const section = useSection(thread.sectionId)
  const spans = usePassages(thread.sectionId).get(thread.id)
  const isOutdated = isGroundGone(thread.anchor, suggestion.change, section, spans) === true
  const isText = suggestion.change.kind === 'text'
  return (
    <>
      {isOutdated && (
        <p className={styles['outdated']}>
          <Icon of={TriangleAlert} />
          {t(isText ? 'comments:suggestion.outdated' : 'comments:suggestion.outdatedValue')}
        </p>
      )}
      {mayDecide && <Decide thread={thread} isOutdated={isOutdated} />}
    </>
  )
}

/** What has gone out of date can be declined, and accepted once it says again what it was made on. */
function Decide({ thread, isOutdated }: { readonly thread: Thread; readonly isOutdated: boolean }) {
  const { t } = useLanguage()
  const actions = useThreadActions()
  const [isDeclining, setDeclining] = useState(false)
  if (isDeclining)
    return (
      <Composer
        label={t('comments:suggestion.declineWhy')}
        sendLabel={t('comments:suggestion.decline')}
        about={`decline.${thread.id}`}
        takesFocus
        onSend={(body) => {
          actions.decline(thread.id, body)
          setDeclining(false)
        }}
        onLeave={() => setDeclining(false)}
      />
    )
  return (
    <div className={styles['buttons']}>
      {!isOutdated && (
        <Button variant="primary" onPress={() => actions.accept(thread.id)}>
          {t('comments:suggestion.accept')}
        </Button>
      )}
      <Button onPress={() => setDeclining(true)}>{t('comments:suggestion.decline')}</Button>
    </div>
  )
}
