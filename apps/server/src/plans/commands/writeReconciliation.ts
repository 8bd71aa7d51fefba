import { liftReconciliation, reconcileBudget, sectionDocName } from '@samplan/document'
import { checkCommand, type Command, type Verdict } from '@samplan/domain'
import { docOf } from './commandDocs.ts'
import type { Turn } from './writeCommand.ts'

export type ReconciliationCommand = Extract<Command, { type: 'reconcile-budget' | 'lift-reconciliation' }>

export const isReconciliationCommand = (command: {
  readonly type: string
}): command is ReconciliationCommand =>
  command.type === 'reconcile-budget' || command.type === 'lift-reconciliation'

export function writeReconciliation({ docs, outline, stamp }: Turn, command: ReconciliationCommand): Verdict {
  const fits = checkCommand(outline, command)
  if (!fits.ok) return fits
  const { sectionId, blockId } = command
  const section = { doc: docOf(docs, sectionDocName(sectionId)), sectionId }
  return command.type === 'reconcile-budget'
    ? reconcileBudget(section, blockId, stamp, stamp.by)
    : liftReconciliation(section, blockId, stamp.by)
}
