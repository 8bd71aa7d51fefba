/** Marks what is found without touching the page: by the CSS Custom Highlight API, whose styles are in the style sheet. */
const FOUND = 'board-found'
const CURRENT = 'board-current'

export function highlight(found: readonly Range[], current: Range | null): void {
  if (!('highlights' in CSS)) return select(current)
  CSS.highlights.set(FOUND, new Highlight(...found))
  if (current === null) CSS.highlights.delete(CURRENT)
  else {
    const mark = new Highlight(current)
    mark.priority = 1
    CSS.highlights.set(CURRENT, mark)
  }
}

export function clearHighlight(): void {
  if (!('highlights' in CSS)) return select(null)
  CSS.highlights.delete(FOUND)
  CSS.highlights.delete(CURRENT)
}

/** An older browser shows the one that is stood at, as selected text. */
function select(range: Range | null): void {
  const selection = getSelection()
  selection?.removeAllRanges()
  if (range !== null) selection?.addRange(range)
}
