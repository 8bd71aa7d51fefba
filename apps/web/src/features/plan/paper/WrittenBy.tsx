import { MessageSquarePlus, PenLine } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import type { NumberedHead } from '../../../sync/index.ts'
import { Button } from '../../../ui/index.ts'
import { markedOnPage, useComposeOn, useThreadRights, wholeText } from '../../comments/index.ts'
import type { TypedIn } from '../place/useForeignTyping.ts'
import { usePlanReading } from '../static/planReading.ts'
import styles from './PlanSection.module.css'

interface WrittenByProps {
  readonly head: NumberedHead
  readonly typedIn: TypedIn
  /** Opens the section all the same; null for whom it is only to read. */
  readonly onChange: (() => void) | null
}

/** The answer to typing in another's section: what one can do there. */
export function WrittenBy({ head, typedIn, onChange }: WrittenByProps) {
  const { t } = useLanguage()
  const { ownersOf, nameOf } = usePlanReading()
  const rights = useThreadRights()
  const composeOn = useComposeOn()
  const names = ownersOf(head.id).map(nameOf)
  // What is marked, else the paragraph that was pointed at.
  const words = () => markedOnPage() ?? wholeText(typedIn.at)
  const comment = () =>
    composeOn(words() ?? { kind: 'thing', sectionId: head.id, anchor: { kind: 'section' } }, false)
  const suggest = () => {
    const pick = words()
    if (pick) composeOn(pick, true)
  }
  return (
    <div className={styles['writtenBy']} role="status" data-no-print>
      <span>{names.length > 0 ? t('plan:writtenBy', { names }) : t('plan:writtenByNobody')}</span>
      {rights.comment && (
        <Button icon={MessageSquarePlus} onPress={comment}>
          {t('comments:comment')}
        </Button>
      )}
      {rights.comment && wholeText(typedIn.at) && (
        <Button icon={PenLine} onPress={suggest}>
          {t('comments:suggest')}
        </Button>
      )}
      {onChange && (
        <Button icon={PenLine} onPress={onChange}>
          {t('plan:changeDirectly')}
        </Button>
      )}
    </div>
  )
}
