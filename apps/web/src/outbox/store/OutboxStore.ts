/** Where the outbox keeps its commands; one for all plans of one person. */
import type { KeptCommand, NewCommand } from '../keptCommand.ts'

export interface OutboxStore {
  /** False where something in it lasts no longer than the tab. */
  readonly isDurable: () => boolean
  /** Those of the scope, in the order of giving. One that cannot be read (another build wrote it) is passed over. */
  readonly list: (scope: string) => Promise<readonly KeptCommand[]>
  /** Behind all that are there. */
  readonly add: (command: NewCommand) => Promise<void>
  readonly put: (commands: readonly KeptCommand[]) => Promise<void>
  readonly remove: (orders: readonly number[]) => Promise<void>
}
