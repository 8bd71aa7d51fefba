import { replaceBy } from './replaceBy.ts'

/** The highest heading of what is pasted becomes the highest that a section may have inside. */
export function levelHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle, p.title')) replaceBy(title, ['h1'])
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const highest = Math.min(...headings.map(levelOf))
  for (const heading of headings) replaceBy(heading, [`h${Math.min(3, levelOf(heading) - highest + 1)}`])
}

const levelOf = (heading: Element): number => Number(heading.tagName.slice(1))
