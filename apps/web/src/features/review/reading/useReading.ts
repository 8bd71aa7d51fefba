import type { SectionId } from '@samplan/domain'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useActor, type NumberedHead, type PlanOutline } from '../../../sync/index.ts'
import { showToast } from '../../../ui/index.ts'
import { useVerdict, verdictsOn, type Verdicts } from '../../sectionStatus/index.ts'
import type { Neighbours } from '../rows/neighbours.ts'

/** What can be done while one reads a section; null for what cannot. */
export interface Reading {
  readonly head: NumberedHead
  readonly verdicts: Verdicts
  readonly mayReview: boolean
  readonly previous: (() => void) | null
  readonly next: (() => void) | null
  /** Approves, and opens the next. */
  readonly approve: (() => void) | null
  readonly askSendBack: (() => void) | null
  readonly isAsking: boolean
  readonly sendBack: (note: string) => void
  readonly closeQuestion: () => void
}

export function useReading(
  outline: PlanOutline,
  head: NumberedHead,
  { previous, next, afterVerdict }: Neighbours,
): Reading {
  const { t } = useLanguage()
  const actor = useActor()
  const navigate = useNavigate()
  const verdict = useVerdict()
  const [isAsking, setAsking] = useState(false)
  const verdicts = verdictsOn(head, outline.state, actor)

  const open = (sectionId: SectionId | null) =>
    void navigate({
      to: '/plan/$planId/granskning',
      params: { planId: outline.id },
      search: sectionId === null ? {} : { avsnitt: sectionId },
    })
  const goOn = () => {
    open(afterVerdict)
    if (afterVerdict === null) showToast({ text: t('review:lastOne') })
  }
  return {
    head,
    verdicts,
    mayReview: verdicts.approve !== null || verdicts.sendBack,
    previous: previous === null ? null : () => open(previous),
    next: next === null ? null : () => open(next),
    approve:
      verdicts.approve === null
        ? null
        : () => {
            verdict.approve(head)
            goOn()
          },
    askSendBack: verdicts.sendBack ? () => setAsking(true) : null,
    isAsking,
    sendBack: (note) => {
      verdict.sendBack(head, note)
      goOn()
    },
    closeQuestion: () => setAsking(false),
  }
}
