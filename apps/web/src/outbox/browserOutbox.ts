/** A plan's outbox with the browser's own storage, tabs, clock and randomness. */
import type { PlanId, UserId } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { admission } from '../api/admission.ts'
import { deliverCommand } from '../api/commands.ts'
import { holdCommand } from '../api/held.ts'
import { systemClock } from '../sync/clock.ts'
import { deliveryFrom, type Delivery } from './delivery.ts'
import type { KeptCommand } from './keptCommand.ts'
import { Outbox } from './Outbox.ts'
import { outboxInIndexedDb } from './store/outboxInIndexedDb.ts'
import { outboxInMemory } from './store/outboxInMemory.ts'
import type { OutboxStore } from './store/OutboxStore.ts'
import { spillingOver } from './store/spillingOver.ts'
import { browserTabs } from './tabs.ts'

interface Opening {
  readonly planId: PlanId
  readonly userId: UserId
  readonly incarnation: string
  /** The server holds one more back for this person. */
  readonly onHeld: () => void
}

export function browserOutbox({ planId, userId, incarnation, onHeld }: Opening): Outbox {
  const scope = `${incarnation}/${planId}`
  return new Outbox({
    userId,
    scope,
    store: openStore(userId),
    admit: async () => (await admission(userId, incarnation)) === 'welcome',
    deliver: (command) => deliver(planId, command, onHeld),
    tabs: browserTabs(`samplan/${userId}/outbox/${scope}`),
    clock: systemClock,
    random: Math.random,
    newId: () => nanoid(),
  })
}

async function deliver(planId: PlanId, kept: KeptCommand, onHeld: () => void): Promise<Delivery> {
  const { command, key, way } = kept
  try {
    if (way === 'plan') await deliverCommand(planId, command, key)
    else await holdCommand(planId, key, command)
  } catch (error) {
    return deliveryFrom(error)
  }
  if (way === 'held') onHeld()
  return { kind: 'taken' }
}

/** A browser that forbids storage throws at the mere mention of it. */
async function openStore(userId: UserId): Promise<OutboxStore> {
  try {
    return spillingOver(await outboxInIndexedDb(indexedDB, userId))
  } catch {
    return outboxInMemory()
  }
}
