/** What the file says about words of a text: statements, emphasis, links, gaps, references to footnotes. */
import { statementKindSchema } from '@samplan/domain'
import { z } from 'zod'
import { report, type ImportContext } from './importContext.ts'
import { markedText, type Marking } from './markedText.ts'

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
})
export type MarkedFile = z.infer<typeof markedFileSchema>

interface PlacedMarking extends Marking {
  readonly path: string
}

/** The block's text with its marks; what has no place is reported. */
export function importMarkedText(context: ImportContext, block: MarkedFile, path: string) {
  const markings = markingsOf(block, path)
  const { content, missing } = markedText(block.text, markings)
  for (const index of missing) report(context, markings[index]?.path ?? path, 'reference-unknown')
  reportLost(context, block, path)
  return content
}

/** The text for a field that has no marks. A statement of the block's own kind is what the block is. */
export function importPlainText(
  context: ImportContext,
  block: MarkedFile,
  ownKind: string,
  path: string,
): string {
  for (const { mark, path: place } of markingsOf(block, path)) {
    if (mark.type !== 'statement' || mark.kind !== ownKind) report(context, place, 'plain-field')
  }
  reportLost(context, block, path)
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

/** Where the source lost something, and where footnote marks stood: no text is made up for either. */
function reportLost(context: ImportContext, block: MarkedFile, path: string): void {
  reportGaps(context, block, path)
  countOf(block['footnoteRefs']).forEach((index) =>
    report(context, `${path}.footnoteRefs[${index}]`, 'plain-field'),
  )
}

export function reportGaps(
  context: ImportContext,
  value: Readonly<Record<string, unknown>>,
  path: string,
): void {
  countOf(value['gaps']).forEach((index) => report(context, `${path}.gaps[${index}]`, 'source-gap'))
}

function countOf(list: unknown): number[] {
  return Array.isArray(list) ? [...list.keys()] : []
}
