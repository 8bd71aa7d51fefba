/**
 * A server that calls this page outdated may have been restored from a backup: it has forgotten what stands here, and this
 * page may not send it. A page that is loaded anew begins with the server's documents, so what this person has written in
 * is put on the shelf before.
 */
import { parseDocName } from '@samplan/document'
import type { PlanDoc } from '../docs/PlanDoc.ts'
import type { Watched } from '../signal.ts'
import type { SocketStatus } from '../socket/MultiplexedSocket.ts'
import type { Shelf } from './Shelf.ts'

const REFUSAL = { code: 'outdated', params: {} }

export function rescueWhenOutdated(
  status: Watched<SocketStatus>,
  docs: () => readonly PlanDoc[],
  shelf: Shelf,
): void {
  const stop = status.subscribe(() => {
    const now = status.get()
    if (now.kind !== 'departed' || now.departure !== 'outdated') return
    stop()
    for (const { name, doc, isTouched } of docs()) {
      const parsed = parseDocName(name)
      if (parsed?.kind === 'section' && isTouched) void shelf.keep(parsed.sectionId, doc, REFUSAL)
    }
  })
}
