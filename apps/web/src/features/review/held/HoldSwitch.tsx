import { useLanguage } from '../../../language/index.ts'
import { useHeldReview } from '../../../outbox/index.ts'
import { Checkbox } from '../../../ui/index.ts'

/** "Håll kvar tills jag skickar": for who reviews, where the server can. */
export function HoldSwitch() {
  const { t } = useLanguage()
  const { isOffered, isHolding, setHolding } = useHeldReview()
  if (!isOffered) return null
  return (
    <Checkbox checked={isHolding} onChange={setHolding} description={t('review:hold.hint')}>
      {t('review:hold')}
    </Checkbox>
  )
}
