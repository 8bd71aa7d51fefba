/** What the file says about words of a text: statements, emphasis, links, references to footnotes. */
import { statementKindSchema, type Inline } from '@samplan/domain'
import { z } from 'zod'
import { report, type ImportContext } from './importContext.ts'
import { markedText, type Insertion, type Marking } from './markedText.ts'
import { noteKey } from './noteIds.ts'

/** Of one kind in one text: each is looked for among those found before it. */
const MAX_MARKINGS = 200

export const markedFileSchema = z.looseObject({
  text: z.string(),
  statements: z
    .array(z.looseObject({ kind: z.string(), text: z.string() }))
    .max(MAX_MARKINGS)
    .nullish(),
  emphasis: z.array(z.string()).max(MAX_MARKINGS).nullish(),
  links: z.array(z.string().nullable()).max(MAX_MARKINGS).nullish(),
  /** Where a footnote's mark stood: after these words. */
  footnoteRefs: z
    .array(z.looseObject({ mark: z.string().nullish(), after: z.string().nullish() }))
    .max(MAX_MARKINGS)
    .nullish(),
})
export type MarkedFile = z.infer<typeof markedFileSchema>

interface PlacedMarking extends Marking {
  readonly path: string
}

/** The block's text with its marks and live references; what has no place is reported. */
export function importMarkedText(context: ImportContext, block: MarkedFile, path: string): Inline[] {
  const markings = markingsOf(block, path)
  const { content, missing } = markedText(block.text, markings, insertionsOf(context, block, path))
  for (const index of missing) report(context, markings[index]?.path ?? path, 'reference-unknown')
  return content
}

/** Says more of its words than a field can hold, which has no marks: a statement of the block's own kind is the block. */
export function isMarked(block: MarkedFile, ownKind: string): boolean {
  const marked = markingsOf(block, '').some(({ mark }) => mark.type !== 'statement' || mark.kind !== ownKind)
  return marked || (block.footnoteRefs ?? []).length > 0
}

/** The text for a field that has no marks; what it had is reported. */
export function importPlainText(
  context: ImportContext,
  block: MarkedFile,
  ownKind: string,
  path: string,
): string {
  for (const { mark, path: place } of markingsOf(block, path)) {
    if (mark.type !== 'statement' || mark.kind !== ownKind) report(context, place, 'plain-field')
  }
  ;(block.footnoteRefs ?? []).forEach((_, index) =>
    report(context, `${path}.footnoteRefs[${index}]`, 'plain-field'),
  )
  return block.text
}

function markingsOf({ statements, emphasis, links }: MarkedFile, path: string): PlacedMarking[] {
  return [
    ...(statements ?? []).flatMap(({ kind, text }, index) => {
      const known = statementKindSchema.safeParse(kind)
      const place = `${path}.statements[${index}]`
      return known.success
        ? [{ words: text, mark: { type: 'statement' as const, kind: known.data }, path: place }]
        : []
    }),
    ...(emphasis ?? []).map((words, index) => ({
      words,
      mark: { type: 'italic' as const },
      path: `${path}.emphasis[${index}]`,
    })),
    ...(links ?? []).flatMap((words, index) =>
      words === null
        ? []
        : [{ words, mark: { type: 'link' as const, href: hrefOf(words) }, path: `${path}.links[${index}]` }],
    ),
  ]
}

/** An address as printed, made one that a browser follows. */
function hrefOf(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address
  return address.includes('@') ? `mailto:${address}` : `https://${address}`
}

/** A live reference for each mark whose note the file has; marks are looked for in order, so one may stand twice. */
function insertionsOf(context: ImportContext, { text, footnoteRefs }: MarkedFile, path: string): Insertion[] {
  let from = 0
  return (footnoteRefs ?? []).flatMap(({ mark, after }, index) => {
    const { own, single } = context.notes
    const id = own.get(noteKey(path, mark ?? '')) ?? single.get(mark ?? '')
    const words = after ?? ''
    const start = Math.max(text.indexOf(words, from), words === '' ? text.length : -1)
    const found = start === -1 ? text.indexOf(words) : start
    if (id === undefined || found === -1) {
      report(context, `${path}.footnoteRefs[${index}]`, 'reference-unknown')
      return []
    }
    from = found + words.length
    return [{ at: from, inline: { type: 'reference' as const, to: { kind: 'block' as const, id } } }]
  })
}
