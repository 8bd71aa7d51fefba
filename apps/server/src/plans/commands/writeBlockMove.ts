import { COMMENTS, followBlock, moveBlock, sectionDocName, type SectionDoc } from '@samplan/document'
import { checkCommand, type Command, type SectionId, type Verdict } from '@samplan/domain'
import { docOf } from './commandDocs.ts'
import type { Turn } from './writeCommand.ts'

export function writeBlockMove(
  { docs, outline, stamp }: Turn,
  command: Extract<Command, { type: 'move-block' }>,
): Verdict {
  const fits = checkCommand(outline, command)
  if (!fits.ok) return fits
  const section = (sectionId: SectionId): SectionDoc => ({
    doc: docOf(docs, sectionDocName(sectionId)),
    sectionId,
  })
  const { blockId, beforeBlockId } = command
  const [from, to] = [section(command.fromSectionId), section(command.toSectionId)]
  const moved = moveBlock(from, to, blockId, beforeBlockId, stamp.by)
  if (moved.ok) followBlock(docOf(docs, COMMENTS), from, to, blockId, stamp.by)
  return moved
}
