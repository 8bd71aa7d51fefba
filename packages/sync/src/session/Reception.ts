/** Lets sockets in, or says at the door why not. */
import { DOCUMENT_SCHEMA_VERSION, type DocName } from '@samplan/document'
import type { PlanId } from '@samplan/domain'
import type { PlanRegistry } from '../plan/PlanRegistry.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { Transport } from '../ports/transport.ts'
import { closeCodeOf, type RefusalCode } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { Connection, ConnectionOptions } from './Connection.ts'
import { Connections } from './Connections.ts'
import { DocConnection } from './DocConnection.ts'
import { PlanConnection } from './PlanConnection.ts'
import type { ConnectOptions, SyncConnection } from './SyncConnection.ts'
import type { SyncUser } from './syncUser.ts'

type MakeConnection = (options: ConnectionOptions, plan: Promise<PlanRooms | null>) => Connection

export class Reception {
  readonly connections: Connections
  readonly #services: Services
  readonly #plans: PlanRegistry
  #isOpen = true

  constructor(services: Services, plans: PlanRegistry) {
    this.#services = services
    this.#plans = plans
    this.connections = new Connections(services.limits)
  }

  connectDoc(
    planId: PlanId,
    docName: DocName,
    user: SyncUser,
    transport: Transport,
    options: ConnectOptions,
  ): SyncConnection {
    return this.#connect(planId, user, transport, options, (connection, plan) => {
      return new DocConnection(connection, docName, plan)
    })
  }

  connectPlan(planId: PlanId, user: SyncUser, transport: Transport, options: ConnectOptions): SyncConnection {
    return this.#connect(planId, user, transport, options, (connection, plan) => {
      return new PlanConnection(connection, plan)
    })
  }

  close(): void {
    this.#isOpen = false
  }

  #connect(
    planId: PlanId,
    user: SyncUser,
    transport: Transport,
    { control, schemaVersion }: ConnectOptions,
    make: MakeConnection,
  ): SyncConnection {
    const obstacle = this.#obstacle(planId, user, schemaVersion)
    if (obstacle) return this.#turnAway(transport, obstacle)
    const onClosed = (closed: Connection): void => this.connections.remove(closed)
    const connection = make(
      { planId, user, transport, control, services: this.#services, onClosed },
      this.#plans.get(planId),
    )
    this.connections.add(connection)
    return connection
  }

  #obstacle(planId: PlanId, user: SyncUser, schemaVersion: number | null): RefusalCode | null {
    if (!this.#isOpen) return 'server-stopping'
    if (schemaVersion !== null && schemaVersion < DOCUMENT_SCHEMA_VERSION) return 'client-too-old'
    return this.connections.hasRoomFor(planId, user.id) ? null : 'too-many-connections'
  }

  #turnAway(transport: Transport, code: RefusalCode): SyncConnection {
    this.#services.observe({ type: 'refused', code })
    transport.close(closeCodeOf(code), code)
    return { receive: () => undefined, touch: () => undefined, close: () => undefined }
  }
}
