/** The shelf for refused content in IndexedDB. Its name carries the user: nobody sees what another person wrote. */
import type { UserId } from '@samplan/domain'
import { keptAsideSchema, type KeptAside, type KeptAsideStore } from './keptAside.ts'

const ITEMS = 'items'

export async function keptInIndexedDb(factory: IDBFactory, userId: UserId): Promise<KeptAsideStore> {
  const database = await open(factory, `samplan/${userId}/kept-aside`)
  const write = async (change: (items: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(ITEMS, 'readwrite')
    change(transaction.objectStore(ITEMS))
    await finished(transaction)
  }
  return {
    list: async () => {
      const request = database.transaction(ITEMS).objectStore(ITEMS).getAll()
      return readable(await answer(request))
    },
    put: (kept) => write((items) => items.put(kept)),
    remove: (id) => write((items) => items.delete(id)),
  }
}

function open(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const opening = factory.open(name, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(ITEMS, { keyPath: 'id' }))
  return answer(opening)
}

/** An item that an older or newer version of this program wrote, and that we cannot read, is passed over, not deleted. */
const readable = (stored: readonly unknown[]): KeptAside[] =>
  stored.flatMap((item) => keptAsideSchema.safeParse(item).data ?? [])

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
