import { statementKindSchema, type Block, type Inline, type List } from '@samplan/domain'
import { z } from 'zod'
import { newBlockId, type ImportContext } from './importContext.ts'
import { importMarkedText, markedFileSchema, type MarkedFile } from './markings.ts'
import type { BlockFile } from './planFile.ts'
import { ownWords, readableBlocks } from './readable.ts'

const listFileSchema = z.looseObject({
  ordered: z.boolean().nullish().catch(false),
  items: z.array(z.unknown()),
})

export function importList(context: ImportContext, block: BlockFile, path: string): Block[] {
  const file = listFileSchema.safeParse(block)
  if (!file.success) return readableBlocks(context, block)
  const items = file.data.items.map((item, index) => importItem(context, item, `${path}.items[${index}]`))
  return [{ type: 'list', id: newBlockId(context), ordered: file.data.ordered ?? false, start: 1, items }]
}

function importItem(context: ImportContext, item: unknown, path: string): List['items'][number] {
  const marked = markedFileSchema.safeParse(item)
  if (!marked.success) return { content: readableBlocks(context, item) }
  const content = importItemText(context, marked.data, path)
  return { content: [{ type: 'paragraph', id: newBlockId(context), content }] }
}

/** `lead` are the words that open the item, `holding` a share that it names; either may stand in the text already. */
function importItemText(context: ImportContext, item: MarkedFile, path: string): Inline[] {
  const lead = ownWords(item['lead'])
  const holding = ownWords(item['holding'])
  const withLead = item.text.startsWith(lead) ? item.text : `${lead} ${item.text}`
  const text = withLead.includes(holding) ? withLead : `${withLead} (${holding})`
  const kind = statementKindSchema.safeParse(item['kind'])
  const statements = [
    ...(item.statements ?? []),
    ...(kind.success ? [{ kind: kind.data, text: item.text }] : []),
  ]
  return importMarkedText(context, { ...item, text, statements }, path)
}
