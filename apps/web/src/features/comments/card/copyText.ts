import { showToast } from '../../../ui/index.ts'

/** A browser may forbid it, and has no clipboard at all over plain HTTP: then the text itself is shown, to be copied by hand. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ text: done })
  } catch {
    showToast({ tone: 'block', text })
  }
}
