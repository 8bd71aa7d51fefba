/** Prose as Yjs types, in the form that y-tiptap gives it: an attribute that is null is not stored. */
import type { Inline, Prose } from '@samplan/domain'
import * as Y from 'yjs'
import { formatTarget } from './referenceTarget.ts'

export function writeProse(prose: Prose): Y.XmlElement {
  switch (prose.type) {
    case 'paragraph':
      return element('paragraph', { id: prose.id }, writeInline(prose.content))
    case 'heading':
      return element('heading', { id: prose.id, level: prose.level }, writeInline(prose.content))
    case 'list':
      return prose.ordered
        ? element('orderedList', { id: prose.id, start: prose.start }, writeItems(prose.items))
        : element('bulletList', { id: prose.id }, writeItems(prose.items))
    case 'quote':
      return element(
        'blockquote',
        { id: prose.id, attribution: prose.attribution },
        prose.content.map(writeProse),
      )
    case 'callout':
      return element('callout', { id: prose.id, tone: prose.tone }, prose.content.map(writeProse))
    case 'note':
      return element('note', { id: prose.id }, prose.content.map(writeProse))
    case 'table':
      return element('table', { id: prose.id }, prose.rows.map(writeRow))
    case 'rule':
      return element('horizontalRule', { id: prose.id }, [])
    default:
      return prose satisfies never
  }
}

type Items = Extract<Prose, { type: 'list' }>['items']
type Row = Extract<Prose, { type: 'table' }>['rows'][number]

function writeItems(items: Items): Y.XmlElement[] {
  return items.map((item) => element('listItem', {}, item.content.map(writeProse)))
}

function writeRow(row: Row): Y.XmlElement {
  const cells = row.cells.map(({ header, colspan, rowspan, content }) =>
    element(header ? 'tableHeader' : 'tableCell', { colspan, rowspan }, content.map(writeProse)),
  )
  return element('tableRow', {}, cells)
}

export function element(
  nodeName: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: (Y.XmlElement | Y.XmlText)[],
): Y.XmlElement {
  const created = new Y.XmlElement(nodeName)
  // Typed for strings alone, but y-tiptap stores numbers as numbers.
  const target: { setAttribute(name: string, value: unknown): void } = created
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) target.setAttribute(name, value)
  }
  created.insert(0, children)
  return created
}

/** One Y.XmlText per run between breaks and references, its marks as formatting. */
function writeInline(inlines: readonly Inline[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = []
  let run: Extract<Inline, { type: 'text' }>[] = []
  const endRun = () => {
    if (run.length > 0) children.push(writeRun(run))
    run = []
  }
  for (const inline of inlines) {
    if (inline.type === 'text') {
      run.push(inline)
    } else {
      endRun()
      children.push(writeAtom(inline))
    }
  }
  endRun()
  return children
}

function writeAtom(inline: Exclude<Inline, { type: 'text' }>): Y.XmlElement {
  return inline.type === 'break'
    ? element('hardBreak', {}, [])
    : element('reference', { to: formatTarget(inline.to) }, [])
}

function writeRun(run: readonly Extract<Inline, { type: 'text' }>[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(run.map((inline) => ({ insert: inline.text, attributes: formatting(inline.marks) })))
  return text
}

function formatting(marks: Extract<Inline, { type: 'text' }>['marks']): Record<string, unknown> {
  return Object.fromEntries(marks.map(({ type, ...attributes }) => [type, attributes]))
}
