import type { Issue } from '@samplan/domain'
import { CircleDot, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useSend } from '../../../outbox/index.ts'
import { useJudgeNow, type NumberedHead } from '../../../sync/index.ts'
import { Button, showToast } from '../../../ui/index.ts'
import { ReadyNote } from '../../sectionStatus/index.ts'
import { AlmostReady } from './AlmostReady.tsx'
import styles from './PlanSection.module.css'

/** "Är jag klar?" Marks the section ready, or says what must be mended first. `head`: with what is pending. */
export function MarkReady({ head }: { readonly head: NumberedHead }) {
  const { t } = useLanguage()
  const send = useSend()
  const { judge } = useJudgeNow()
  const [obstacles, setObstacles] = useState<readonly Issue[]>([])
  const [isJudging, setJudging] = useState(false)

  const setStatus = async (status: 'ready' | 'draft', done: string) => {
    const outcome = await send({ type: 'set-section-status', sectionId: head.id, status, note: null })
    if (outcome.status === 'done') showToast({ text: done })
  }
  const markReady = async () => {
    setJudging(true)
    const blocking = (await judge(head.id)).filter(({ severity }) => severity === 'block')
    setJudging(false)
    setObstacles(blocking)
    if (blocking.length === 0) await setStatus('ready', t('plan:readyDone'))
  }

  if (head.status === 'approved') return null
  if (head.status === 'ready') {
    return (
      <span className={styles['ready']}>
        {(head.statusChange?.note ?? null) === null && <ReadyNote head={head} />}
        <Button icon={Undo2} onPress={() => void setStatus('draft', t('plan:takenBack'))}>
          {t('plan:takeBack')}
        </Button>
      </span>
    )
  }
  return (
    <>
      <Button icon={CircleDot} isPending={isJudging} onPress={() => void markReady()}>
        {t('plan:markReady')}
      </Button>
      {obstacles.length > 0 && <AlmostReady obstacles={obstacles} onClose={() => setObstacles([])} />}
    </>
  )
}
