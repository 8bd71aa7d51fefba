import { effectiveOwners } from '@samplan/domain'
import { CircleCheck, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../language/index.ts'
import { useActor, usePlanOutline, type NumberedHead } from '../../sync/index.ts'
import { Button } from '../../ui/index.ts'
import { SendBackDialog } from './SendBackDialog.tsx'
import { useVerdict } from './useVerdict.ts'
import { awaitsVerdict, verdictsOn } from './verdicts.ts'

/** In a section's head, for who reviews: what is asked for, and nothing where nobody asks. `head`: with what is pending. */
export function VerdictButtons({ head }: { readonly head: NumberedHead }) {
  const { t } = useLanguage()
  const actor = useActor()
  const outline = usePlanOutline()
  const verdict = useVerdict()
  const [isSendingBack, setSendingBack] = useState(false)
  const { approve, sendBack } = verdictsOn(head, outline?.state ?? 'frozen', actor)
  if (outline === null || actor === null || !awaitsVerdict(head) || approve === null) return null
  // What is one's own is taken back instead.
  const isOwn = effectiveOwners(outline, head.id).includes(actor.userId)
  return (
    <>
      {sendBack && !isOwn && (
        <Button icon={Undo2} onPress={() => setSendingBack(true)}>
          {t('review:sendBack')}
        </Button>
      )}
      <Button icon={CircleCheck} onPress={() => verdict.approve(head)}>
        {approve === 'again' ? t('review:approveAgain') : t('review:approve')}
      </Button>
      {isSendingBack && (
        <SendBackDialog
          head={head}
          onDone={(note) => verdict.sendBack(head, note)}
          onClose={() => setSendingBack(false)}
        />
      )}
    </>
  )
}
