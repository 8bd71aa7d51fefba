import { findInText } from './findInText.ts'

/** Where the words end that can be found as one: "Summa" and the figure in the next cell are two texts. */
const OWN_TEXT = 'p,li,td,th,h1,h2,h3,h4,h5,h6,caption,figcaption,blockquote,dt,dd,a[data-entry]'

interface TextRun {
  readonly own: Element | null
  text: string
  readonly nodes: { readonly node: Text; readonly start: number }[]
}

/** Everywhere in the element that the words stand, in reading order. */
export function findRanges(root: Element, searched: string): Range[] {
  return readRuns(root).flatMap((run) =>
    findInText(run.text, searched).map(({ start, end }) => rangeIn(run, start, end)),
  )
}

function readRuns(root: Element): TextRun[] {
  const runs: TextRun[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const own = node.parentElement?.closest(OWN_TEXT) ?? null
    let run = runs.at(-1)
    if (run === undefined || run.own !== own) {
      run = { own, text: '', nodes: [] }
      runs.push(run)
    }
    run.nodes.push({ node, start: run.text.length })
    run.text += node.data
  }
  return runs
}

function rangeIn({ nodes }: TextRun, start: number, end: number): Range {
  const range = document.createRange()
  const from = nodes.findLast((part) => part.start <= start)
  const to = nodes.findLast((part) => part.start < end)
  if (from) range.setStart(from.node, start - from.start)
  if (to) range.setEnd(to.node, end - to.start)
  return range
}
