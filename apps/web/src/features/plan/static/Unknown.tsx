import { useLanguage } from '../../../language/index.ts'
import { VisuallyHidden } from '../../../ui/index.ts'

/** No figure yet: a dash, never a zero; said in words to those who listen. */
export function Unknown() {
  const { t } = useLanguage()
  return (
    <>
      <span aria-hidden>–</span>
      <VisuallyHidden>{t('plan:unknown')}</VisuallyHidden>
    </>
  )
}
