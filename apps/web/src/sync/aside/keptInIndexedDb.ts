/** The shelf for refused content in IndexedDB. Its name carries the user: nobody sees what another person wrote. */
import type { UserId } from '@samplan/domain'
import { answerTo, finished, openDatabase } from '../../indexedDb/index.ts'
import { keptAsideSchema, type KeptAside, type KeptAsideStore } from './keptAside.ts'

const ITEMS = 'items'

export async function keptInIndexedDb(factory: IDBFactory, userId: UserId): Promise<KeptAsideStore> {
  const database = await openDatabase(factory, `samplan/${userId}/kept-aside`, (made) =>
    made.createObjectStore(ITEMS, { keyPath: 'id' }),
  )
  const write = async (change: (items: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(ITEMS, 'readwrite')
    change(transaction.objectStore(ITEMS))
    await finished(transaction)
  }
  return {
    list: async () => {
      const request = database.transaction(ITEMS).objectStore(ITEMS).getAll()
      return readable(await answerTo(request))
    },
    put: (kept) => write((items) => items.put(kept)),
    remove: (id) => write((items) => items.delete(id)),
  }
}

/** An item that an older or newer version of this program wrote, and that we cannot read, is passed over, not deleted. */
const readable = (stored: readonly unknown[]): KeptAside[] =>
  stored.flatMap((item) => keptAsideSchema.safeParse(item).data ?? [])
