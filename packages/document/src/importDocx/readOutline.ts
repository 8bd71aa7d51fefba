/** The document's headings as sections: depth, title, numbering, and what stands below each. */
import { MAX_SECTION_DEPTH, type Block, type Numbering } from '@samplan/domain'
import { lose, type DocxContext } from './docxContext.ts'
import { hasClass, isElement, wordsOf, type DocxElement, type DocxNode } from './docxNode.ts'
import { readBlocks, readNotes } from './readBlocks.ts'
import { takeNumber } from './takeNumber.ts'

export interface ReadSection {
  /** Null for what stands before the first heading. */
  readonly title: string | null
  /** 1 for a chapter. */
  readonly depth: number
  readonly numbering: Numbering
  /** The number that was typed before the title. */
  readonly typed: string | null
  readonly blocks: Block[]
}

export interface ReadOutline {
  readonly title: string | null
  readonly subtitle: string | null
  readonly sections: ReadSection[]
}

const TITLE_LENGTH = 300

export function readOutline(context: DocxContext, nodes: readonly DocxNode[]): ReadOutline {
  const title = nodes.find((node) => isElement(node) && hasClass(node, 'title')) ?? titleHeading(nodes)
  const subtitle = nodes.find((node) => isElement(node) && hasClass(node, 'subtitle'))
  const body = nodes.filter((node) => node !== title && node !== subtitle)
  return {
    title: title === undefined ? null : wordsOf(title) || null,
    subtitle: subtitle === undefined ? null : wordsOf(subtitle) || null,
    sections: readSections(context, body),
  }
}

/** A heading of the first level that stands first and alone, above all others, is the document's title; a numbered one is a chapter. */
function titleHeading(nodes: readonly DocxNode[]): DocxElement | undefined {
  const headings = nodes.filter(isElement).filter((node) => levelOf(node) !== null)
  const [first, second] = headings
  const isAlone = headings.filter((heading) => levelOf(heading) === 1).length === 1
  if (first === undefined || second === undefined || levelOf(first) !== 1 || !isAlone) return undefined
  return hasClass(first, 'numbered') || takeNumber(wordsOf(first)) !== null ? undefined : first
}

function readSections(context: DocxContext, nodes: readonly DocxNode[]): ReadSection[] {
  const parts = partsOf(nodes)
  const isNumbered =
    parts.filter(({ heading }) => heading && takeNumber(wordsOf(heading)) !== null).length > 1
  const sections = parts.map(({ heading, depth, body }) => {
    context.path = heading === null ? '' : wordsOf(heading).replace(/\[\d+\]/g, '')
    const head = heading === null ? NO_HEADING : readHeading(context, heading, isNumbered)
    const blocks = readBlocks(context, body)
    return { ...head, depth, blocks: [...blocks, ...readNotes(context)] }
  })
  return sections.filter(({ title, blocks }) => title !== null || blocks.length > 0)
}

interface Part {
  readonly heading: DocxElement | null
  readonly depth: number
  readonly body: DocxNode[]
}

/** Depth is counted in headings above, so a document that begins with its second level loses none. */
function partsOf(nodes: readonly DocxNode[]): Part[] {
  const parts: Part[] = [{ heading: null, depth: 1, body: [] }]
  let above: number[] = []
  for (const node of nodes) {
    const level = isElement(node) ? levelOf(node) : null
    const outer = level === null ? above : above.filter((each) => each < level)
    if (level === null || !isElement(node) || outer.length >= MAX_SECTION_DEPTH) parts.at(-1)?.body.push(node)
    else {
      above = [...outer, level]
      parts.push({ heading: node, depth: above.length, body: [] })
    }
  }
  return parts
}

/** Null for what is no heading, or one without words. */
function levelOf({ tag, ...node }: DocxElement): number | null {
  const level = /^h([1-6])$/.exec(tag)?.[1]
  return level === undefined || wordsOf({ tag, ...node }) === '' ? null : Number(level)
}

const NO_HEADING = { title: null, numbering: 'none', typed: null } as const

function readHeading(
  context: DocxContext,
  heading: DocxElement,
  isNumbered: boolean,
): Pick<ReadSection, 'title' | 'numbering' | 'typed'> {
  const words = wordsOf(withoutMarks(context, heading))
  const found = takeNumber(words)
  const typed =
    found !== null && (isNumbered || found.number.includes('.') || found.isAppendix) ? found : null
  const title = typed?.title ?? words
  if (title.length > TITLE_LENGTH) lose(context, 'title-too-long')
  const counted = hasClass(heading, 'numbered') ? 'numbered' : 'none'
  return {
    title: title.slice(0, TITLE_LENGTH),
    numbering: typed === null ? counted : typed.isAppendix ? 'appendix' : 'numbered',
    typed: typed?.number ?? null,
  }
}

/** A title holds no mark of a note; the note itself is kept. */
function withoutMarks(context: DocxContext, node: DocxElement): DocxElement {
  const children = node.children.filter((child) => {
    const isMark = isElement(child) && child.tag === 'sup' && /^\[\d+\]$/.test(wordsOf(child))
    if (!isMark) return true
    lose(context, 'note-in-heading')
    for (const name of namesIn(child)) context.referred.add(name)
    return false
  })
  return { ...node, children }
}

const namesIn = (node: DocxElement): string[] =>
  node.children
    .filter(isElement)
    .flatMap(({ attributes }) => (attributes['href'] ?? '').replace(/^#/, '') || [])
