import type { Page } from 'playwright-core'

/**
 * Waits until what has been typed lies in this machine's IndexedDB: a page that is reloaded takes along what was still
 * on its way there. A transaction begins only when those before it on the same store have ended.
 */
export async function keptHere(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const answer = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name))
      for (const store of database.objectStoreNames)
        await answer(database.transaction(store, 'readwrite').objectStore(store).count())
      database.close()
    }
  })
}
