/**
 * The sync server beside two others on the same machine: a bare relay that understands nothing (the floor), and one that
 * keeps a Y.Doc in memory as y-websocket-server does, with no disk and no rights. By hand, with the machine to itself:
 * `node tests/load/sync.ts`. Processor time is read from /proc, so on Linux only.
 */
import { startFloor, startReference, startSamplan, type Contestant } from './sync/contestants.ts'
import { measureJoining, type JoiningFigures } from './sync/joining.ts'
import { largeUpdates } from './sync/largeDocument.ts'
import { measureRoom, type RoomFigures } from './sync/room.ts'

const starts = [startFloor, startReference, startSamplan]

console.log('One document, 12 typing, 40 reading')
console.log('                 p50 ms   p99 ms   CPU s per 10 000 deliveries   deliveries')
for (const start of starts) await measured(await start(), measureRoom, reportRoom)

const updates = largeUpdates()
const bytes = updates.reduce((sum, update) => sum + update.length, 0)
console.log(
  `\n100 join a document of ${(bytes / 1e6).toFixed(1)} MB and 200 000 edits at once, Samplan after a restart`,
)
console.log('                 p50 ms   p99 ms   CPU s')
for (const start of starts)
  await measured(await start(), (contestant) => measureJoining(contestant, updates), reportJoining)

async function measured<Figures>(
  contestant: Contestant,
  measure: (contestant: Contestant) => Promise<Figures>,
  report: (name: string, figures: Figures) => void,
): Promise<void> {
  try {
    report(contestant.name, await measure(contestant))
  } finally {
    await contestant.close()
  }
}

function reportRoom(name: string, { p50, p99, cpuPer10000, deliveries }: RoomFigures): void {
  console.log(
    name.padEnd(14),
    p50.toFixed(1).padStart(8),
    p99.toFixed(1).padStart(8),
    cpuPer10000.toFixed(3).padStart(29),
    String(deliveries).padStart(12),
  )
}

function reportJoining(name: string, { p50, p99, cpu }: JoiningFigures): void {
  console.log(
    name.padEnd(14),
    p50.toFixed(0).padStart(8),
    p99.toFixed(0).padStart(8),
    cpu.toFixed(2).padStart(7),
  )
}
