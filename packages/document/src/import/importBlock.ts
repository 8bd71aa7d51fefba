/** Blocks of a file's section as blocks of the plan; one may give several. */
import { blockIdSchema, type Block, type Image, type Note, type Paragraph, type Quote } from '@samplan/domain'
import { z } from 'zod'
import { importActivity, importCommitment, importGoal } from './importStructured.ts'
import { importFigure } from './importFigure.ts'
import { importCredit } from './importImage.ts'
import { importKeyFigures } from './importKeyFigures.ts'
import { importList } from './importList.ts'
import { importRosters, importSignature } from './importPeople.ts'
import { giveId, newBlockId, report, type ImportContext } from './importContext.ts'
import { withLeftovers } from './leftovers.ts'
import { importMarkedText, isMarked, markedFileSchema, type MarkedFile } from './markings.ts'
import { noteKey } from './noteIds.ts'
import type { BlockFile } from './planFile.ts'
import { readableBlocks } from './readable.ts'
import { wordsAt } from './values.ts'

/** `takeBudget` gives the plan's budget table to the first block that stands for it. */
export function importBlock(
  context: ImportContext,
  block: BlockFile,
  path: string,
  takeBudget: () => Block[],
): Block[] {
  const { type: _type, ...rest } = block
  const whole = (blocks: readonly Block[]) => withLeftovers(context, rest, blocks, path)
  switch (block.type) {
    case 'budget':
      return takeBudget()
    case 'list':
      return importList(context, block, path)
    case 'figure':
      return importFigure(context, block, path)
    case 'roster':
      return whole(importRosters(context, rest))
    case 'signature':
      return whole(importSignature(context, rest))
    case 'key-figures':
      return whole(importKeyFigures(context, rest, null))
    case 'credit':
      return whole([importCredit(context, wordsAt(rest, 'text', 'credit', 'name') ?? '')])
    default: {
      const marked = markedFileSchema.safeParse(block)
      return marked.success
        ? importTextBlock(context, { ...marked.data, type: block.type }, path)
        : importAsText(context, block, path)
    }
  }
}

/** A credit belongs to the photo that it stands below. */
export function joinCredits(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((joined, block) => {
    const last = joined.at(-1)
    if (isCreditAlone(block) && last?.type === 'image' && last.credit === null)
      joined[joined.length - 1] = { ...last, credit: block.credit }
    else joined.push(block)
    return joined
  }, [])
}

const isCreditAlone = (block: Block): block is Image =>
  block.type === 'image' && block.credit !== null && block.caption === '' && block.alt === ''

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
      return staysProse(block)
        ? [importParagraph(context, block, path)]
        : importCommitment(context, block, path)
    case 'footnote':
      return [importFootnote(context, block, path)]
    default:
      return importAsText(context, block, path)
  }
}

/**
 * A commitment whose words carry more than a field holds (an emphasis, a footnote, a goal among its sentences) stays
 * prose, with its sentences marked as what they are. Its condition is among them; one that is not needs the field.
 */
function staysProse(block: MarkedFile): boolean {
  const condition = wordsAt(block, 'condition')
  return isMarked(block, 'commitment') && (condition === null || block.text.includes(condition))
}

const importParagraph = (context: ImportContext, block: MarkedFile, path: string): Paragraph => ({
  type: 'paragraph',
  id: newBlockId(context),
  content: importMarkedText(context, block, path),
})

function importQuote(context: ImportContext, block: MarkedFile, path: string): Quote {
  const attribution = z.string().safeParse(block['attribution'])
  return {
    type: 'quote',
    id: newBlockId(context),
    attribution: attribution.success ? attribution.data : null,
    content: [importParagraph(context, block, path)],
  }
}

/** A reference footnote. Its number is derived, so its mark is not kept. */
function importFootnote(context: ImportContext, block: MarkedFile, path: string): Note {
  const mark = wordsAt(block, 'mark')
  const id =
    mark === null
      ? newBlockId(context)
      : giveId(context, context.notes.own, noteKey(path, mark), blockIdSchema)
  return { type: 'note', id, content: [importParagraph(context, block, path)] }
}

/** A kind that nobody has foreseen. */
function importAsText(context: ImportContext, block: BlockFile, path: string): Block[] {
  const blocks = readableBlocks(context, block)
  if (blocks.length > 0) report(context, path, 'shown-as-text')
  return blocks
}
