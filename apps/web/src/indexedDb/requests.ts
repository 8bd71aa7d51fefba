/** IndexedDB answers by events; here they are promises. */

/** @throws the request's error */
export function answerTo<Result>(request: IDBRequest<Result>): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  request.addEventListener('success', () => resolve(request.result))
  request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')))
  return promise
}

/** Resolves when all of it is stored. @throws why it was given up */
export function finished(transaction: IDBTransaction): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  transaction.addEventListener('complete', () => resolve())
  transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('IndexedDB failed')))
  return promise
}
