/** A section as it shall stand again. Read before the command's turn, for which nobody shall wait. */
import { sectionDocName, restoreSection } from '@samplan/document'
import { checkCommand, type BlockId, type Command, type PlanId, type Verdict } from '@samplan/domain'
import type * as Y from 'yjs'
import { docAt } from '../../history/docAt.ts'
import type { Services } from '../../life/services.ts'
import { docOf } from './commandDocs.ts'
import type { Turn } from './writeCommand.ts'

type RestoreText = Extract<Command, { type: 'restore-section-text' }>

export interface Restoration {
  readonly moment: Y.Doc
  /** Blocks that stand in other sections by now: one that was moved there is not to stand twice. */
  readonly elsewhere: ReadonlySet<BlockId>
}

/** Null for a moment that is not in the section's history. */
export async function prepareRestoration(
  { sync, storage }: Pick<Services, 'sync' | 'storage'>,
  planId: PlanId,
  { sectionId, seq }: RestoreText,
): Promise<Restoration | null> {
  const moment = await docAt(storage.updateLog, { planId, sectionId }, seq)
  if (moment === null) return null
  const { sections } = await sync.readPlan(planId)
  const elsewhere = sections.flatMap(({ id, blocks }) =>
    id === sectionId ? [] : blocks.map((block) => block.id),
  )
  return { moment, elsewhere: new Set(elsewhere) }
}

export function writeRestoration(
  { docs, outline, stamp }: Turn,
  command: RestoreText,
  restoration: Restoration | null,
): Verdict {
  const fits = checkCommand(outline, command)
  if (!fits.ok) return fits
  if (restoration === null) return { ok: false, code: 'moment-unknown' }
  const { sectionId } = command
  restoreSection(
    docOf(docs, sectionDocName(sectionId)),
    sectionId,
    restoration.moment,
    restoration.elsewhere,
    stamp.by,
  )
  return { ok: true }
}
