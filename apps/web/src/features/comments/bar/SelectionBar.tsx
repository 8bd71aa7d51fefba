import { MessageSquarePlus, PenLine } from 'lucide-react'
import { createPortal } from 'react-dom'
import { useLanguage } from '../../../language/index.ts'
import { useSection } from '../../../sync/index.ts'
import { Button } from '../../../ui/index.ts'
import { useThreadRights } from '../card/useThreadRights.ts'
import { changeableFields } from '../model/changeFields.ts'
import type { Pick } from '../picking/Pick.ts'
import { useComposeOn } from '../picking/useComposeOn.ts'
import styles from './SelectionBar.module.css'
import { useMarked, type Marked } from './useMarked.ts'

/**
 * What can be said of the words that are marked. Beside them where one points with a mouse; at the foot of the window on
 * touch, where the system puts its own menu over whatever floats at a selection.
 */
export function SelectionBar() {
  const { t } = useLanguage()
  const rights = useThreadRights()
  const marked = useMarked(rights.comment)
  const composeOn = useComposeOn()
  if (!marked) return null
  return createPortal(
    <div
      role="group"
      aria-label={t('comments:selectionActions')}
      className={styles['bar']}
      data-no-print
      ref={(bar) => placeAt(bar, marked.place)}
      // The selection stays while one presses.
      onPointerDown={(event) => event.preventDefault()}
    >
      <Button variant="quiet" icon={MessageSquarePlus} onPress={() => composeOn(marked.pick, false)}>
        {t('comments:comment')}
      </Button>
      <Suggest pick={marked.pick} onPress={() => composeOn(marked.pick, true)} />
    </div>,
    document.body,
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

/** Room between the words and the bar, and to the window's edge. Pixels. */
const APART = 8

/** Above the words, or below where there is no room above. The style sheet puts it at the foot on touch. */
function placeAt(bar: HTMLElement | null, place: Marked['place']): void {
  if (!bar || !place) return
  const { offsetWidth, offsetHeight } = bar
  const above = place.top - offsetHeight - APART
  const top = above > BARS ? above : place.bottom + APART
  const left = Math.min(place.left, document.documentElement.clientWidth - offsetWidth - APART)
  bar.style.setProperty('--top', `${Math.max(BARS, Math.min(top, innerHeight - offsetHeight - APART))}px`)
  bar.style.setProperty('--left', `${Math.max(APART, left)}px`)
}

/** The bars at the top of the page. Pixels. */
const BARS = 96
