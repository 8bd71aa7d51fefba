import type { CurrentVersion, PlanFacts } from '@samplan/domain'
import { ClipboardCopy } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Button } from '../../../ui/index.ts'
import { diaryText } from './copiedTexts.ts'
import { useCopy } from './useCopy.ts'

interface CopyToDiaryProps {
  readonly facts: PlanFacts
  /** Null while nothing has been frozen: the case is opened long before. */
  readonly version: Pick<CurrentVersion, 'label' | 'at' | 'sha256'> | null
  /** Who froze it. */
  readonly name: string
}

/** "Kopiera till diariet": nothing is typed twice. */
export function CopyToDiary({ facts, version, name }: CopyToDiaryProps) {
  const language = useLanguage()
  const copy = useCopy()
  return (
    <Button
      icon={ClipboardCopy}
      onPress={() => copy(diaryText(facts, version, name, language), language.t('versions:case.copied'))}
    >
      {language.t('versions:case.copy')}
    </Button>
  )
}
