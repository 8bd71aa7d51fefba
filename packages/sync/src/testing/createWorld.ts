/** A sync service with one plan of three sections, over ports in memory. */
import { sectionDocName, writePlan, type DocName, type Migration } from '@samplan/document'
import {
  organisationIdSchema,
  planIdSchema,
  sectionIdSchema,
  userIdSchema,
  type PlanId,
  type UserId,
} from '@samplan/domain'
import { buildPlan, paragraphDraft, type PlanParts } from '@samplan/domain/testing'
import { createSyncService } from '../service/createSyncService.ts'
import type { Limits } from '../limits.ts'
import type { Bus } from '../ports/bus.ts'
import type { SyncEvent } from '../ports/observer.ts'
import type { ConnectOptions } from '../session/SyncConnection.ts'
import type { SyncUser } from '../session/syncUser.ts'
import type { SyncService } from '../service/SyncService.ts'
import { seededRandom } from './seededRandom.ts'
import { ManualClock } from './ManualClock.ts'
import { MemoryUpdateLog } from './MemoryUpdateLog.ts'
import { TestClient } from './TestClient.ts'
import { TestPlanSocket } from './TestPlanSocket.ts'

export const PLAN: PlanId = planIdSchema.parse('plan')
/** Owned by `officer`, by `other-officer`, and the budget's section by nobody in particular. */
export const OWN: DocName = sectionDocName(sectionIdSchema.parse('own'))
export const FOREIGN: DocName = sectionDocName(sectionIdSchema.parse('foreign'))
export const BUDGET: DocName = sectionDocName(sectionIdSchema.parse('budget'))

export interface World {
  readonly log: MemoryUpdateLog
  readonly clock: ManualClock
  readonly service: SyncService
  readonly events: readonly SyncEvent[]
  /** Connects to one document and settles. */
  readonly open: (userId: string, docName?: DocName, options?: Partial<ConnectOptions>) => Promise<TestClient>
  readonly openPlan: (userId: string, options?: Partial<ConnectOptions>) => TestPlanSocket
}

export interface WorldOptions {
  readonly limits?: Partial<Limits>
  readonly plan?: PlanParts
  readonly log?: MemoryUpdateLog
  readonly bus?: Bus
  readonly migrations?: readonly Migration[]
  /** Another one for every node. */
  readonly seed?: number
}

export async function createWorld({
  limits = {},
  plan = {},
  log = new MemoryUpdateLog(),
  bus,
  migrations = [],
  seed = 1,
}: WorldOptions = {}): Promise<World> {
  const clock = new ManualClock()
  const events: SyncEvent[] = []
  const service = createSyncService({
    log,
    planIndex: log,
    ...(bus ? { bus } : {}),
    clock,
    limits,
    migrations,
    random: seededRandom(seed),
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    observe: (event) => events.push(event),
  })
  if (!(await log.get(PLAN))) await createPlan(service, clock, plan)
  return {
    log,
    clock,
    service,
    events,
    async open(userId, docName = OWN, options = {}) {
      const client = new TestClient(docName)
      client.connect((transport) =>
        service.connectDoc(PLAN, docName, testUser(userId), transport, { ...STOCK, ...options }),
      )
      await clock.settle()
      return client
    },
    openPlan: (userId, options = {}) =>
      new TestPlanSocket((transport) =>
        service.connectPlan(PLAN, testUser(userId), transport, { ...STOCK, control: true, ...options }),
      ),
  }
}

const STOCK: ConnectOptions = { control: false, schemaVersion: null }

export const testUserId = (id: string): UserId => userIdSchema.parse(id)

export const testUser = (id: string): SyncUser => ({
  id: testUserId(id),
  name: `Namn på ${id}`,
  organisationAdministrator: false,
})

async function createPlan(service: SyncService, clock: ManualClock, parts: PlanParts): Promise<void> {
  const plan = buildPlan({
    sections: [
      { id: 'own', ownerIds: ['officer'], blocks: [paragraphDraft('Eget', 'p-own')] },
      { id: 'foreign', ownerIds: ['other-officer'], blocks: [paragraphDraft('Annans', 'p-foreign')] },
      { id: 'budget', kind: 'budget', ownerIds: [] },
    ],
    ...parts,
  })
  const created = service.createPlan(
    PLAN,
    organisationIdSchema.parse('organisation'),
    writePlan(plan),
    testUserId('coordinator'),
  )
  await clock.settle()
  await created
}
