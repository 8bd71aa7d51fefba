/** What every part of the core works with. */
import type { Migration } from '@samplan/document'
import type { GroupCommit } from './commit/GroupCommit.ts'
import type { Limits } from './limits.ts'
import type { Clock } from './ports/clock.ts'
import type { Logger } from './ports/logger.ts'
import type { Observer } from './ports/observer.ts'
import type { PlanIndex } from './ports/planIndex.ts'
import type { UpdateLog } from './ports/updateLog.ts'

export interface Services {
  readonly log: UpdateLog
  readonly planIndex: PlanIndex
  readonly commit: GroupCommit
  readonly clock: Clock
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly limits: Limits
  /** Of the documents' layout, oldest first. */
  readonly migrations: readonly Migration[]
  readonly logger: Logger
  readonly observe: Observer
}
