import { hasOpenSuggestion, type Suggestion, type Thread } from '@samplan/domain'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { usePassages, useSection } from '../../../sync/index.ts'
import { Button, Icon, VisuallyHidden } from '../../../ui/index.ts'
import { Composer } from '../composer/Composer.tsx'
import { isGroundGone } from '../model/ground.ts'
import { useThreadActions } from '../state/useThreadActions.ts'
import styles from './Card.module.css'
import { Moment } from './Moment.tsx'
import { suggestionWords } from './suggestionWords.ts'
import { useName } from './useName.ts'
import { usePendingOf } from './usePendingOf.ts'
import { PendingNote } from './PendingNote.tsx'

interface SuggestionViewProps {
  readonly thread: Thread
  readonly suggestion: Suggestion
  readonly mayDecide: boolean
  readonly isActive: boolean
}

/** What somebody proposes, and what became of it. */
export function SuggestionView({ thread, suggestion, mayDecide, isActive }: SuggestionViewProps) {
  const pending = usePendingOf(thread.id)
  return (
    <div className={styles['suggestion']}>
      <Change thread={thread} suggestion={suggestion} />
      {suggestion.decision !== null && <Decision decision={suggestion.decision} />}
      {hasOpenSuggestion(thread) && isActive && <Outdated thread={thread} suggestion={suggestion} />}
      {hasOpenSuggestion(thread) && isActive && mayDecide && <Decide thread={thread} />}
      <PendingNote pending={pending.get(thread.id)} text="" />
    </div>
  )
}

interface OfSuggestion {
  readonly thread: Thread
  readonly suggestion: Suggestion
}

function Change({ thread, suggestion }: OfSuggestion) {
  const { t } = useLanguage()
  const { before, after } = suggestionWords(thread.anchor, suggestion.change)
  const nothing = t('comments:suggestion.empty')
  return (
    <p className={styles['change']} lang="sv">
      <VisuallyHidden>{t('comments:suggestion.before')}: </VisuallyHidden>
      <del>{before ?? nothing}</del>
      <span aria-hidden> → </span>
      <VisuallyHidden>{t('comments:suggestion.after')}: </VisuallyHidden>
      {after === null && suggestion.change.kind === 'text' ? (
        <em>{t('comments:suggestion.takeOut')}</em>
      ) : (
        <ins>{after ?? nothing}</ins>
      )}
    </p>
  )
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

function Outdated({ thread, suggestion }: OfSuggestion) {
  const { t } = useLanguage()
  const section = useSection(thread.sectionId)
  const spans = usePassages(thread.sectionId).get(thread.id)
  if (isGroundGone(thread.anchor, suggestion.change, section, spans) !== true) return null
  const isText = suggestion.change.kind === 'text'
  return (
    <p className={styles['outdated']}>
      <Icon of={TriangleAlert} />
      {t(isText ? 'comments:suggestion.outdated' : 'comments:suggestion.outdatedValue')}
    </p>
  )
}

function Decide({ thread }: { readonly thread: Thread }) {
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
      <Button variant="primary" onPress={() => actions.accept(thread.id)}>
        {t('comments:suggestion.accept')}
      </Button>
      <Button onPress={() => setDeclining(true)}>{t('comments:suggestion.decline')}</Button>
    </div>
  )
}
