import type { SectionHistory } from '../../../history/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { showToast } from '../../../ui/index.ts'
import { useStable } from '../editor/useStable.ts'
import type { Pasted } from './Paste.ts'
import { isWorthSaying } from './receipt.ts'

/** Says what a paste brought and what it did not, and takes it back. */
export function usePasteReceipt(history: SectionHistory) {
  const { t } = useLanguage()
  return useStable((pasted: Pasted) => {
    const { paragraphs, tables, images, pictures, step } = pasted
    if (!isWorthSaying(pasted, images, pictures)) return
    const what = [
      ...(paragraphs > 0 ? [t('editor:pasted.paragraphs', { count: paragraphs })] : []),
      ...(pictures > 0 ? [t('editor:pasted.pictures', { count: pictures })] : []),
      ...(tables > 0 ? [t('editor:pasted.tables', { count: tables })] : []),
    ]
    const sentences = [
      ...(what.length > 0 ? [t('editor:pasted.receipt', { what })] : []),
      ...(images > 0 ? [t('editor:pasted.images', { count: images })] : []),
    ]
    showToast({ text: sentences.join(' '), ...(step ? { undo: () => history.takeBack(step) } : {}) })
  })
}
