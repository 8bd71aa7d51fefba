import { Quote } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { referenceText, type Cited } from './copiedTexts.ts'
import { useCopy } from './useCopy.ts'

interface CopyReferenceProps {
  readonly cited: Cited
  /** Where there are many: a reference to what. */
  readonly label?: string
}

/** "Kopiera hänvisning": how an adopted plan is cited. */
export function CopyReference({ cited, label }: CopyReferenceProps) {
  const language = useLanguage()
  const { t } = language
  const copy = useCopy()
  return (
    <Button
      variant={label === undefined ? 'plain' : 'quiet'}
      icon={Quote}
      aria-label={label}
      onPress={() => copy(referenceText(cited, language), t('versions:case.copiedReference'))}
    >
      {t('versions:case.copyReference')}
    </Button>
  )
}
