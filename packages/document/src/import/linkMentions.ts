/**
 * "Se figur 1", "enligt avsnitt 2.1", "bilaga 1" in running text become live references where the file leaves no doubt
 * of what is meant; else they stay words. Headings stay words too: a contents page is made of them.
 */
import { sectionNumbers, type Block, type Inline, type Prose, type ReferenceTarget } from '@samplan/domain'
import { joinText } from '../prose/readInline.ts'
import type { ImportContext } from './importContext.ts'
import type { ImportedSection } from './importSections.ts'
import { normalise } from './planWords.ts'
import type { PlanFile } from './planFile.ts'

const MENTION = /(?<!\p{L})(?:figur|bilaga|avsnitt|kapitel)\s\d+(?:\.\d+)*(?![\d\p{L}]|\.\d)/giu

/** By the mention's words in lower case. */
type Targets = ReadonlyMap<string, ReferenceTarget>

export function linkMentions(
  context: ImportContext,
  file: PlanFile,
  sections: readonly ImportedSection[],
): ImportedSection[] {
  const targets = targetsOf(context, file, sections)
  if (targets.size === 0) return [...sections]
  return sections.map((imported) => {
    const blocks = imported.section.blocks.map((block) => linkBlock(block, targets))
    return { ...imported, section: { ...imported.section, blocks } }
  })
}

function targetsOf(
  { figures }: ImportContext,
  { tableOfContents }: PlanFile,
  sections: readonly ImportedSection[],
): Targets {
  const numbers = sectionNumbers(sections.map(({ section }) => section))
  const contents = Map.groupBy(tableOfContents ?? [], ({ number }) => number ?? '')
  const pairs = [
    ...figures.map(({ printed, blockId }) => pair(`figur ${printed}`, { kind: 'block', id: blockId })),
    ...sections.flatMap(({ file, section }) => {
      const number = numbers.get(section.id)
      const to: ReferenceTarget = { kind: 'section', id: section.id }
      // A number that is counted otherwise now, or that the contents page gives to another title, is in doubt.
      const titles = contents.get(file.number ?? '') ?? []
      const isDoubtful = titles.some(({ title }) => normalise(title) !== normalise(file.title ?? ''))
      if (typeof number !== 'string' || number !== file.number || isDoubtful) return []
      if (section.numbering === 'appendix') return [pair(number, to)]
      return [pair(`avsnitt ${number}`, to), ...(number.includes('.') ? [] : [pair(`kapitel ${number}`, to)])]
    }),
  ]
  const byWords = Map.groupBy(pairs, ([words]) => words)
  return new Map([...byWords.values()].flatMap((same) => (same.length === 1 ? same : [])))
}

const pair = (words: string, to: ReferenceTarget): [string, ReferenceTarget] => [words.toLowerCase(), to]

function linkBlock(block: Block, targets: Targets): Block {
  switch (block.type) {
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'table':
    case 'callout':
    case 'note':
      return linkProse(block, targets)
    default:
      return block
  }
}

function linkProse(prose: Prose, targets: Targets): Prose {
  const inner = (content: readonly Prose[]) => content.map((each) => linkProse(each, targets))
  switch (prose.type) {
    case 'paragraph':
      return { ...prose, content: joinText(prose.content.flatMap((inline) => linkInline(inline, targets))) }
    case 'list':
      return { ...prose, items: prose.items.map(({ content }) => ({ content: inner(content) })) }
    case 'quote':
    case 'callout':
    case 'note':
      return { ...prose, content: inner(prose.content) }
    case 'table':
      return {
        ...prose,
        rows: prose.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({ ...cell, content: inner(cell.content) })),
        })),
      }
    case 'heading':
    case 'rule':
      return prose
    default:
      return prose satisfies never
  }
}

function linkInline(inline: Inline, targets: Targets): Inline[] {
  if (inline.type !== 'text') return [inline]
  const { text, marks } = inline
  const linked: Inline[] = []
  let end = 0
  const take = (words: string) => (words === '' ? [] : [{ type: 'text' as const, text: words, marks }])
  for (const { 0: words, index } of text.matchAll(MENTION)) {
    const to = targets.get(normalise(words).toLowerCase())
    if (to === undefined) continue
    linked.push(...take(text.slice(end, index)), { type: 'reference', to })
    end = index + words.length
  }
  return [...linked, ...take(text.slice(end))]
}
