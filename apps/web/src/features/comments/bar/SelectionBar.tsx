import { MessageSquarePlus, PenLine } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { useSection } from '../../../sync/index.ts'
import { Button } from '../../../ui/index.ts'
import { useThreadRights } from '../card/useThreadRights.ts'
import { changeableFields } from '../model/changeFields.ts'
import type { Pick } from '../picking/Pick.ts'
import { useComposeOn } from '../picking/useComposeOn.ts'
import { CaretBar } from './CaretBar.tsx'
import { FloatingBar } from './FloatingBar.tsx'
import { useMarked } from './useMarked.ts'

/** What can be said of the words that are marked; else the way to what has been said where the caret stands. */
export function SelectionBar() {
  const { t } = useLanguage()
  const rights = useThreadRights()
  const marked = useMarked(rights.comment)
  const composeOn = useComposeOn()
  if (!marked) return <CaretBar />
  return (
    <FloatingBar label={t('comments:selectionActions')} place={() => marked.place}>
      <Button variant="quiet" icon={MessageSquarePlus} onPress={() => composeOn(marked.pick, false)}>
        {t('comments:comment')}
      </Button>
      <Suggest pick={marked.pick} onPress={() => composeOn(marked.pick, true)} />
    </FloatingBar>
  )
}

interface SuggestProps {
  readonly pick: Pick
  readonly onPress: () => void
}

/** Another wording, amount or fact; of a block without facts there is nothing to propose. */
function Suggest({ pick, onPress }: SuggestProps) {
  const { t } = useLanguage()
  const blocks = useSection(pick.sectionId)?.blocks
  const blockId = pick.kind === 'thing' && pick.anchor.kind === 'block' ? pick.anchor.blockId : null
  const block = blocks?.find(({ id }) => id === blockId)
  if (blockId !== null && changeableFields(block).length === 0) return null
  return (
    <Button variant="quiet" icon={PenLine} onPress={onPress}>
      {t('comments:suggest')}
    </Button>
  )
}
