import { closeThreads, COMMENTS } from '@samplan/document'
import { checkCommand, type Command, type Verdict } from '@samplan/domain'
import { docOf } from './commandDocs.ts'
import type { Turn } from './writeCommand.ts'

/** Threads that are decided, closed or gone by now are left as they are. */
export function writeClosing(
  { docs, outline, stamp }: Turn,
  command: Extract<Command, { type: 'close-threads' }>,
): Verdict {
  const fits = checkCommand(outline, command)
  if (fits.ok) closeThreads(docOf(docs, COMMENTS), command, stamp)
  return fits
}
