import { useQuery } from '@tanstack/react-query'
import { errorText } from '../../../api/errorText.ts'
import { authorsQuery } from '../../../api/history.ts'
import { useLanguage } from '../../../language/index.ts'
import { usePlanId, useSection } from '../../../sync/index.ts'
import { Dialog, Loading, Notice } from '../../../ui/index.ts'
import { momentText } from '../state/momentText.ts'
import { useName } from '../state/useName.ts'
import { authoredWords, type AuthoredWords } from './authoredWords.ts'
import type { Passage } from './passageOnPage.ts'
import { textsOf } from './textsOf.ts'
import styles from './WhoWrote.module.css'

interface WhoWroteDialogProps {
  readonly passage: Passage | 'nowhere'
  readonly onClose: () => void
}

export default function WhoWroteDialog({ passage, onClose }: WhoWroteDialogProps) {
  const { t } = useLanguage()
  return (
    <Dialog title={t('history:whoWrote')} isOpen onClose={onClose}>
      {passage === 'nowhere' ? <p>{t('history:who.hint')}</p> : <Answer passage={passage} />}
    </Dialog>
  )
}

function Answer({ passage: { sectionId, words } }: { readonly passage: Passage }) {
  const language = useLanguage()
  const { data, error } = useQuery(authorsQuery(usePlanId(), sectionId))
  const blocks = useSection(sectionId)?.blocks ?? []
  if (error) return <Notice tone="warn">{errorText(error, language)}</Notice>
  if (!data) return <Loading />
  const found = authoredWords(data.texts, words, textsOf(blocks))
  if (found.length === 0) return <p>{language.t('history:who.nothing')}</p>
  return (
    <ul className={styles['list']}>
      {found.map((each, index) => (
        // They stand in the order of the text, and none comes or goes.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <blockquote className={styles['words']} lang="sv">
            {each.words.trim()}
          </blockquote>
          <p className={styles['who']}>
            <Author of={each} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function Author({ of: { author, suggestedBy, at } }: { readonly of: AuthoredWords }) {
  const language = useLanguage()
  const nameOf = useName()
  const when = momentText(language, at)
  return suggestedBy === null
    ? language.t('history:who.wrote', { name: nameOf(author), when })
    : language.t('history:who.suggested', { name: nameOf(suggestedBy), by: nameOf(author), when })
}
