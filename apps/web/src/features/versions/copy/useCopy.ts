import { useLanguage } from '../../../language/index.ts'
import { showToast } from '../../../ui/index.ts'

/** Copies a text, and says what was copied; a browser that refuses says that. */
export function useCopy(): (text: string, done: string) => void {
  const { t } = useLanguage()
  return (text, done) =>
    void navigator.clipboard.writeText(text).then(
      () => showToast({ text: done }),
      () => showToast({ tone: 'block', text: t('common:error.unexpected') }),
    )
}
