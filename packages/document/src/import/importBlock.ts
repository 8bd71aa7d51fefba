/** Blocks of a file's section as blocks of the plan; one may give several. */
import type { Block, Quote } from '@samplan/domain'
import { z } from 'zod'
import { joinText } from '../prose/readInline.ts'
import { importActivity, importCommitment, importGoal } from './importStructured.ts'
import { importFigure } from './importFigure.ts'
import { importList } from './importList.ts'
import { newBlockId, report, type ImportContext } from './importContext.ts'
import { importMarkedText, markedFileSchema, type MarkedFile } from './markings.ts'
import type { BlockFile } from './planFile.ts'
import { readableBlocks } from './readable.ts'

/** `takeBudget` gives the plan's budget table to the first block that stands for it. */
export function importBlock(
  context: ImportContext,
  block: BlockFile,
  path: string,
  takeBudget: () => Block[],
): Block[] {
  if (block.type === 'budget') return takeBudget()
  if (block.type === 'list') return importList(context, block, path)
  if (block.type === 'figure') return importFigure(context, block, path)
  const marked = markedFileSchema.safeParse(block)
  return marked.success
    ? importTextBlock(context, { ...marked.data, type: block.type }, path)
    : importAsText(context, block, path)
}

function importTextBlock(
  context: ImportContext,
  block: MarkedFile & { readonly type: string },
  path: string,
): Block[] {
  switch (block.type) {
    case 'paragraph':
      return [importParagraph(context, block, path)]
    case 'quote':
      return [importQuote(context, block, path)]
    case 'goal':
      return importGoal(context, block, path)
    case 'activity':
      return importActivity(context, block, path)
    case 'commitment':
      return importCommitment(context, block, path)
    case 'footnote':
      return [importFootnote(context, block, path)]
    default:
      return importAsText(context, block, path)
  }
}

function importParagraph(context: ImportContext, block: MarkedFile, path: string): Block {
  return { type: 'paragraph', id: newBlockId(context), content: importMarkedText(context, block, path) }
}

function importQuote(context: ImportContext, block: MarkedFile, path: string): Quote {
  const attribution = z.string().safeParse(block['attribution'])
  return {
    type: 'quote',
    id: newBlockId(context),
    attribution: attribution.success ? attribution.data : null,
    content: [
      { type: 'paragraph', id: newBlockId(context), content: importMarkedText(context, block, path) },
    ],
  }
}

/** A reference note: a paragraph that begins with its mark. */
function importFootnote(context: ImportContext, block: MarkedFile, path: string): Block {
  const mark = z.string().safeParse(block['mark'])
  const content = importMarkedText(context, block, path)
  const lead = mark.success ? [{ type: 'text' as const, text: `${mark.data} `, marks: [] }] : []
  return { type: 'paragraph', id: newBlockId(context), content: joinText([...lead, ...content]) }
}

/** A signature, a roster, key figures, a credit and whatever else has no block of its own. */
function importAsText(context: ImportContext, block: BlockFile, path: string): Block[] {
  const blocks = readableBlocks(context, block)
  if (blocks.length > 0) report(context, path, 'shown-as-text')
  return blocks
}
