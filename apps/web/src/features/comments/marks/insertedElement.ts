import type { ThreadId } from '@samplan/domain'
import styles from './Marks.module.css'

/** For an editor: what a suggestion would put after the words that it takes out. */
export function insertedElement(threadId: ThreadId, text: string): HTMLElement {
  const element = document.createElement('ins')
  element.className = styles['inserted'] ?? ''
  element.dataset['threads'] = threadId
  element.dataset['aside'] = ''
  element.textContent = text
  return element
}

export const markClass: string = styles['mark'] ?? ''
