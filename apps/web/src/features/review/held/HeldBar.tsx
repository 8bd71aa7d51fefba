import { Send } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useHeldReview } from '../../../outbox/index.ts'
import { Button } from '../../../ui/index.ts'
import { FootBar } from '../FootBar.tsx'
import { useTimeWords } from './useTimeWords.ts'

const SendDialog = lazy(() => import('./SendDialog.tsx'))
const HeldDialog = lazy(() => import('./HeldDialog.tsx'))

/** "Skicka granskningen (14)": stands at the foot for as long as something is held back. */
export function HeldBar() {
  const { t } = useLanguage()
  const { commands } = useHeldReview()
  const [open, setOpen] = useState<'send' | 'list' | null>(null)
  const count = commands.length
  const close = () => setOpen(null)
  return (
    <>
      {count > 0 && (
        <FootBar label={t('review:held.bar')}>
          <HeldWords />
          <Button variant="quiet" onPress={() => setOpen('list')}>
            {t('common:show')}
          </Button>
          <Button variant="primary" icon={Send} onPress={() => setOpen('send')}>
            {t('review:send', { count })}
          </Button>
        </FootBar>
      )}
      <Suspense fallback={null}>
        {open === 'send' && <SendDialog onClose={close} />}
        {open === 'list' && <HeldDialog onClose={close} />}
      </Suspense>
    </>
  )
}

function HeldWords() {
  const { t } = useLanguage()
  const { commands, sendAt } = useHeldReview()
  const [now] = useState(() => new Date())
  const timeWords = useTimeWords(now)
  return (
    <span>
      {sendAt === null
        ? t('review:held.count', { count: commands.length })
        : t('review:held.goes', { when: timeWords(sendAt) })}
    </span>
  )
}
