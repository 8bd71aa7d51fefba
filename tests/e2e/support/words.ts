/** Words where they stand on the screen, for a mouse. */
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

interface Point {
  readonly x: number
  readonly y: number
}

interface Ends {
  readonly from: Point
  readonly to: Point
}

/** Puts the caret of an editor after the words. */
export async function putCaretAfter(text: Locator, words: string): Promise<void> {
  const { to } = await endsOf(text, words)
  await text.page().mouse.click(to.x, to.y)
  // An editor hears of it with a delay that no fingers notice.
  await twoFrames(text)
}

/** Draws the mouse over the words, as one marks them; once more if the page has moved meanwhile. */
export async function markWords(text: Locator, words: string): Promise<void> {
  const marked = async () => {
    await draw(text, words)
    return text.evaluate(() => getSelection()?.toString())
  }
  await expect.poll(marked).toBe(words)
}

async function draw(text: Locator, words: string): Promise<void> {
  const { from, to } = await endsOf(text, words)
  const { mouse } = text.page()
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(to.x, to.y, { steps: 4 })
  await mouse.up()
}

/** Brings the words to the middle of the window; they may run over lines, and over emphasis and links. */
const endsOf = (text: Locator, words: string): Promise<Ends> =>
  text.evaluate((element, wanted) => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
      parentElement?.closest('[data-aside]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    )
    const pieces: { readonly node: Node; readonly start: number }[] = []
    let whole = ''
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      pieces.push({ node, start: whole.length })
      whole += node.textContent ?? ''
    }
    const at = whole.indexOf(wanted)
    if (at === -1) throw new Error(`”${wanted}” is not in: ${whole}`)
    const first = pieces.findLast(({ start }) => start <= at)
    const last = pieces.findLast(({ start }) => start < at + wanted.length)
    if (!first || !last) throw new Error('The words are empty')
    first.node.parentElement?.scrollIntoView({ block: 'center' })
    const range = document.createRange()
    range.setStart(first.node, at - first.start)
    range.setEnd(last.node, at + wanted.length - last.start)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
    const [begin, end] = [rects[0], rects.at(-1)]
    if (!begin || !end) throw new Error(`”${wanted}” is not shown`)
    return {
      from: { x: begin.left + 1, y: begin.top + begin.height / 2 },
      to: { x: end.right - 1, y: end.top + end.height / 2 },
    }
  }, words)

const twoFrames = (text: Locator): Promise<void> =>
  text.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
  })
