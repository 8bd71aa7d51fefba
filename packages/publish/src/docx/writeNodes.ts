import { BorderStyle, HeadingLevel, Paragraph, type IParagraphOptions } from 'docx'
import type { PaperInline, PaperNode, PaperStatements } from '../paper/paper.ts'
import { BULLET_LIST, orderedList, type ListDefinition } from './lists.ts'
import { HAIRLINE, MUTED } from './look.ts'
import { INDENT } from './measures.ts'
import { further, gap, inList, type Place, type Written } from './place.ts'
import { placed, splitPlaces, withPlaces } from './placed.ts'
import { STATEMENT_BORDER, STATEMENT_INSET } from './styles.ts'
import { writeCallout, writeSignature } from './writeCallout.ts'
import { writeCaption } from './writeCaption.ts'
import { writeImage } from './writeImage.ts'
import { writeOrgChart } from './writeOrgChart.ts'
import { writeProject } from './writeProject.ts'
import { writeShares } from './writeShares.ts'
import { writeBudget } from './writeBudget.ts'
import { writeChart } from './writeChart.ts'
import { writeFields } from './writeFields.ts'
import { writeInlines } from './writeInlines.ts'
import { writeText } from './writeText.ts'
import { writeMatrix } from './writeMatrix.ts'
import { writeScorecard } from './writeScorecard.ts'
import { writeTextTable } from './writeTextTable.ts'

export function writeNodes(nodes: readonly PaperNode[], place: Place): Written[] {
  const written: Written[] = []
  let anchors: string[] = []
  for (const node of nodes) {
    if (node.kind === 'target') anchors.push(node.anchor)
    else {
      written.push(...withPlaces(anchors, writeNode(node, place), place.book))
      anchors = []
    }
  }
  return [...written, ...withPlaces(anchors, [], place.book)]
}

function writeNode(node: PaperNode, place: Place): Written[] {
  switch (node.kind) {
    case 'paragraph':
      return [writeParagraph(node.content, place)]
    case 'heading':
      return [
        new Paragraph({ heading: headingLevel(node.level), children: writeInlines(node.content, place) }),
      ]
    case 'lead':
      return [
        writeParagraph(node.content.map(bold), place, {
          ...(place.style === null ? { style: 'Lead' } : {}),
          keepNext: true,
        }),
      ]
    case 'list':
      return writeList(node, place)
    case 'quote':
      return writeQuote(node, place)
    case 'table':
      return [writeTextTable(node, place, writeNodes), gap()]
    case 'rule':
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE, space: 1 } },
        }),
      ]
    case 'target':
      // Set on what follows it.
      return []
    case 'callout':
      return writeCallout(node, place, writeNodes)
    case 'image':
      return writeImage(node, place)
    case 'figure':
      return [...writeCaption(node.caption), ...writeNodes(node.nodes, place)]
    case 'orgChart':
      return writeOrgChart(node, place, writeNodes)
    case 'shares':
      return writeShares(node, place)
    case 'signature':
      return writeSignature(node)
    case 'project':
      return writeProject(node, place)
    case 'statements':
      return writeStatements(node, place)
    case 'fields':
      return writeFields(node, place)
    case 'budget':
      return writeBudget(node, place)
    case 'matrix':
      return writeMatrix(node, place)
    case 'scorecard':
      return writeScorecard(node, place)
    case 'chart':
      return writeChart(node, place)
    default:
      return node satisfies never
  }
}

const bold = (inline: PaperInline): PaperInline =>
  inline.kind === 'text' ? { ...inline, bold: true } : inline

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const

/** @param level from 1 */
export const headingLevel = (level: number) => LEVELS[level - 1] ?? HeadingLevel.HEADING_6

function writeParagraph(
  content: readonly PaperInline[],
  place: Place,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...styleOf(place),
    ...indentOf(place),
    ...options,
    children: writeInlines(content, place),
  })
}

const styleOf = ({ style }: Place) => (style === null ? {} : { style })
const indentOf = ({ indent }: Place) => (indent === 0 ? {} : { indent: { left: indent } })

function writeList({ ordered, start, items }: Extract<PaperNode, { kind: 'list' }>, place: Place): Written[] {
  const list = inList(place)
  place.book.lists += 1
  const instance = place.book.lists
  const definition = ordered ? orderedList(start) : BULLET_LIST
  return items.flatMap((item) => writeItem(item, list, definition, instance))
}

/** The number hangs on the first paragraph; what else is in the item stands under its text. */
function writeItem(
  nodes: readonly PaperNode[],
  place: Place,
  reference: ListDefinition,
  instance: number,
): Written[] {
  const { anchors, rest } = splitPlaces(nodes)
  const [first, ...others] = rest
  const begins = first?.kind === 'paragraph' || first?.kind === 'lead'
  const numbered = new Paragraph({
    style: place.style ?? 'ListParagraph',
    numbering: { reference, level: place.listLevel, instance },
    children: begins ? writeInlines(first.content, place) : [],
  })
  return [...withPlaces(anchors, [numbered], place.book), ...writeNodes(begins ? others : rest, place)]
}

function writeQuote(
  { content, attribution }: Extract<PaperNode, { kind: 'quote' }>,
  place: Place,
): Written[] {
  const inner = further(place)
  const quoted = writeNodes(content, place.style === null ? { ...inner, style: 'Quote' } : inner)
  if (attribution === null) return quoted
  return [
    ...quoted,
    new Paragraph({ style: 'QuoteSource', ...indentOf(inner), children: writeText(attribution) }),
  ]
}

const AFTER_STATEMENTS = 240

/** Goals, activities or commitments: a list with a name, and a line at its left that holds it together. */
function writeStatements({ of, label, items }: PaperStatements, place: Place): Written[] {
  const { look } = place.book
  const border = { left: { ...STATEMENT_BORDER, color: of === 'goal' ? look.accent : HAIRLINE } }
  const detailFormat = {
    font: look.tables,
    size: 18,
    color: MUTED,
    ...(of === 'commitment' ? { italics: true } : {}),
  }
  const list = inList(place)
  place.book.lists += 1
  const instance = place.book.lists
  // Room for the line within the margin.
  const left = place.indent + STATEMENT_INSET
  const item = ({ text, detail, anchor }: PaperStatements['items'][number], index: number): Paragraph =>
    new Paragraph({
      style: place.style ?? 'ListParagraph',
      border,
      numbering: { reference: BULLET_LIST, level: list.listLevel, instance },
      indent: { left: left + INDENT, hanging: INDENT },
      ...(index === items.length - 1 ? { spacing: { after: AFTER_STATEMENTS } } : {}),
      children: [
        ...placed(anchor, writeText(text), place.book),
        ...(detail === null ? [] : writeText(`\n${detail}`, detailFormat)),
      ],
    })
  return [
    new Paragraph({ style: 'StatementLabel', border, indent: { left }, children: writeText(label) }),
    ...items.map(item),
  ]
}
