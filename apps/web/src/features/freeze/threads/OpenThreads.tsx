import { authorise, excerptOf, type Plan, type Thread, type UserId } from '@samplan/domain'
import { Link } from '@tanstack/react-router'
import { MessageSquare, MessageSquareOff } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useActor } from '../../../sync/index.ts'
import { Button, Icon } from '../../../ui/index.ts'
import { sectionName } from '../../plan/index.ts'
import styles from '../Freeze.module.css'
import { CloseThreadsDialog } from './CloseThreadsDialog.tsx'

/** As much of a thread as fits on a line. Characters. */
const SHOWN = 90

interface OpenThreadsProps {
  readonly plan: Plan
  readonly threads: readonly Thread[]
  readonly closing: number
  readonly nameOf: (userId: UserId) => string
}

/** 2 Öppna trådar. */
export function OpenThreads({ plan, threads, closing, nameOf }: OpenThreadsProps) {
  const { t } = useLanguage()
  const actor = useActor()
  const [isClosing, setClosing] = useState(false)
  const mayClose =
    actor !== null && authorise(actor, { type: 'close-threads', threads: [], body: '' }, plan).ok
  return (
    <section className={styles['part']} aria-labelledby="freeze-threads">
      <h2 id="freeze-threads">
        <span className={styles['number']}>2</span> {t('freeze:threads.title')}
      </h2>
      <p className={styles['muted']}>
        {threads.length === 0
          ? t('freeze:threads.none')
          : t('freeze:threads.count', { count: threads.length })}
      </p>
      {closing > 0 && <p>{t('freeze:threads.closing', { count: closing })}</p>}
      {threads.length > 0 && (
        <>
          <ul className={styles['lines']}>
            {threads.map((thread) => (
              <ThreadLine key={thread.id} plan={plan} thread={thread} nameOf={nameOf} />
            ))}
          </ul>
          {mayClose && (
            <div>
              <Button icon={MessageSquareOff} onPress={() => setClosing(true)}>
                {t('freeze:threads.closeAll')}
              </Button>
            </div>
          )}
        </>
      )}
      {isClosing && <CloseThreadsDialog threads={threads} onClose={() => setClosing(false)} />}
    </section>
  )
}

type ThreadLineProps = Pick<OpenThreadsProps, 'plan' | 'nameOf'> & { readonly thread: Thread }

function ThreadLine({ plan, thread, nameOf }: ThreadLineProps) {
  const language = useLanguage()
  const section = plan.sections.find(({ id }) => id === thread.sectionId)
  const words = thread.messages.find(({ removed }) => !removed)?.body
  return (
    <li>
      <Link
        to="/plan/$planId"
        params={{ planId: plan.id }}
        search={{ trad: thread.id }}
        resetScroll={false}
        className={styles['line']}
      >
        <Icon of={MessageSquare} />
        <span>
          {language.t('freeze:threads.said', {
            name: nameOf(thread.by),
            words: words === undefined ? language.t('freeze:threads.suggestion') : excerptOf(words, SHOWN),
          })}
          {section !== undefined && <span className={styles['under']}>{sectionName(section, language)}</span>}
        </span>
      </Link>
    </li>
  )
}
