/** The name of the database carries the person: nobody sends what another has written. */
import type { UserId } from '@samplan/domain'
import { keptCommandSchema, type KeptCommand } from '../keptCommand.ts'
import type { OutboxStore } from './OutboxStore.ts'

const COMMANDS = 'commands'

/** @throws where the browser forbids or lacks storage */
export async function outboxInIndexedDb(factory: IDBFactory, userId: UserId): Promise<OutboxStore> {
  const database = await open(factory, `samplan/${userId}/outbox`)
  const write = async (change: (commands: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(COMMANDS, 'readwrite')
    change(transaction.objectStore(COMMANDS))
    await finished(transaction)
  }
  return {
    isDurable: () => true,
    // By the primary key, which counts upwards.
    list: async (scope) => {
      const stored = await answer(database.transaction(COMMANDS).objectStore(COMMANDS).getAll())
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

function open(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const opening = factory.open(name, 1)
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore(COMMANDS, { keyPath: 'order', autoIncrement: true }),
  )
  return answer(opening)
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  request.addEventListener('success', () => resolve(request.result))
  request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')))
  return promise
}

function finished(transaction: IDBTransaction): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  transaction.addEventListener('complete', () => resolve())
  transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('IndexedDB failed')))
  return promise
}
