/** Puts the core together. */
import { MIGRATIONS, type Migration } from '@samplan/document'
import { CLOSE } from '../closeCodes.ts'
import type { StoredChange } from '../commit/StoredChange.ts'
import { GroupCommit, type GroupCommitOptions } from '../commit/GroupCommit.ts'
import { Edits } from './Edits.ts'
import { Housekeeping } from './Housekeeping.ts'
import { DEFAULT_LIMITS, type Limits } from '../limits.ts'
import { Listeners } from './Listeners.ts'
import { NodeLink } from './NodeLink.ts'
import { PlanRegistry } from '../plan/PlanRegistry.ts'
import type { Bus } from '../ports/bus.ts'
import { systemClock, type Clock } from '../ports/clock.ts'
import type { Logger } from '../ports/logger.ts'
import type { Observer } from '../ports/observer.ts'
import type { PlanIndex } from '../ports/planIndex.ts'
import type { StoredUpdate, UpdateLog } from '../ports/updateLog.ts'
import { presenceIn } from '../presence/presenceIn.ts'
import { Reading } from './Reading.ts'
import { Seals } from '../seal/Seals.ts'
import type { Services } from '../services.ts'
import { Reception } from '../session/Reception.ts'
import type { SyncService } from './SyncService.ts'

export interface SyncServiceOptions {
  readonly log: UpdateLog
  readonly planIndex: PlanIndex
  readonly logger: Logger
  /** Other nodes on the same log. */
  readonly bus?: Bus
  readonly clock?: Clock
  /** Uniform in [0, 1). */
  readonly random?: () => number
  readonly limits?: Partial<Limits>
  readonly observe?: Observer
  readonly migrations?: readonly Migration[]
}

export function createSyncService(options: SyncServiceOptions): SyncService {
  const onStored = new Listeners<[StoredChange]>('what is stored', options.logger)
  const announce = (change: StoredChange): void => onStored.call(change)
  const publish = (updates: readonly StoredUpdate[]) => void publishOn(options.bus, updates, options.logger)
  const services = servicesFrom(options, { publish, announce })
  const plans = new PlanRegistry(services)
  const reception = new Reception(services, plans)
  const reading = new Reading(plans)
  const edits = new Edits(services, reading)
  const seals = new Seals({ services, plans, publish, announce })
  const nodes = options.bus ? new NodeLink(services, plans, reception.connections, options.bus) : null
  const housekeeping = new Housekeeping(services, plans, reception.connections, nodes)

  const stop = () => {
    reception.close()
    housekeeping.stop()
    seals.close()
    reception.connections.closeAll(CLOSE.restarting, 'server-stopping')
    services.commit.stop()
    void nodes?.stop()
  }

  housekeeping.start()
  void nodes?.start()
  return {
    connectDoc: reception.connectDoc.bind(reception),
    connectPlan: reception.connectPlan.bind(reception),
    edit: edits.edit.bind(edits),
    seal: seals.seal.bind(seals),
    createPlan: edits.createPlan.bind(edits),
    read: reading.read.bind(reading),
    readOutline: reading.readOutline.bind(reading),
    readPlan: reading.readPlan.bind(reading),
    onOutline: plans.onOutline.bind(plans),
    onStored: onStored.add.bind(onStored),
    tellNews(userIds) {
      reception.connections.tellNews(userIds)
      nodes?.publishNews(userIds)
    },
    presence: async (planId) => presenceIn(await reading.plan(planId)),
    stats: () => ({
      connections: reception.connections.size,
      ...plans.size,
      waitingOperations: services.commit.waitingOperations,
      isStalled: services.commit.isStalled,
    }),
    async drain(withinMs) {
      reception.close()
      const stored = Promise.all([services.commit.idle(), seals.idle()])
      await Promise.race([stored, timeout(services.clock, withinMs)])
      stop()
    },
    stop,
  }
}

function servicesFrom(
  options: SyncServiceOptions,
  { publish, announce }: Pick<GroupCommitOptions, 'publish' | 'announce'>,
): Services {
  const { log, planIndex, logger } = options
  const clock = options.clock ?? systemClock
  const random = options.random ?? Math.random
  const observe = options.observe ?? (() => undefined)
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const commit = new GroupCommit({ log, clock, limits, logger, observe, publish, announce })
  const migrations = options.migrations ?? MIGRATIONS
  return { log, planIndex, logger, clock, random, observe, limits, migrations, commit }
}

/** A lost message is found by whoever misses it, in the log. */
async function publishOn(
  bus: Bus | undefined,
  updates: readonly StoredUpdate[],
  logger: Logger,
): Promise<void> {
  try {
    if (updates.length > 0) await bus?.publish(updates)
  } catch (error) {
    logger.warn({ err: error }, 'Other nodes could not be told of what was stored')
  }
}

const timeout = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => void clock.after(milliseconds, resolve))
