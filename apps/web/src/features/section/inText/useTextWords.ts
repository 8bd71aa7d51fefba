import { useMemo } from 'react'
import { useLanguage } from '../../../language/index.ts'
import type { TextWords } from './words.ts'

export function useTextWords(): TextWords {
  const { t } = useLanguage()
  return useMemo(
    () => ({
      callout: (tone) => t(`inText:callout.${tone}`),
      statement: (kind) => t('inText:statement.is', { kind: t(`inText:statement.${kind}`) }),
    }),
    [t],
  )
}
