/** The name of the database carries the person: nobody sends what another has written. */
import type { UserId } from '@samplan/domain'
import { answerTo, finished, openDatabase } from '../../indexedDb/index.ts'
import { keptCommandSchema, type KeptCommand } from '../keptCommand.ts'
import type { OutboxStore } from './OutboxStore.ts'

const COMMANDS = 'commands'

/** @throws where the browser forbids or lacks storage */
export async function outboxInIndexedDb(factory: IDBFactory, userId: UserId): Promise<OutboxStore> {
  const database = await openDatabase(factory, `samplan/${userId}/outbox`, (made) =>
    made.createObjectStore(COMMANDS, { keyPath: 'order', autoIncrement: true }),
  )
  const write = async (change: (commands: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(COMMANDS, 'readwrite')
    change(transaction.objectStore(COMMANDS))
    await finished(transaction)
  }
  return {
    isDurable: () => true,
    // By the primary key, which counts upwards.
    list: async (scope) => {
      const stored = await answerTo(database.transaction(COMMANDS).objectStore(COMMANDS).getAll())
      return readable(stored).filter((command) => command.scope === scope)
    },
    add: (command) => write((commands) => commands.add(command)),
    put: (changed) =>
      write((commands) => {
        for (const command of changed) commands.put(command)
      }),
    remove: (orders) =>
      write((commands) => {
        for (const order of orders) commands.delete(order)
      }),
  }
}

const readable = (stored: readonly unknown[]): KeptCommand[] =>
  stored.flatMap((item) => keptCommandSchema.safeParse(item).data ?? [])
