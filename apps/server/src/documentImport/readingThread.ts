/** The thread that `DocumentReader` keeps for one document. */
import { parentPort } from 'node:worker_threads'
import { nanoid } from 'nanoid'
import { readDocument } from './readDocument.ts'
import type { ReadingOrder } from './readingMessage.ts'

parentPort?.on('message', ({ bytes, setting }: ReadingOrder) => {
  void readDocument(bytes, { ...setting, newId: () => nanoid() }).then((answer) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    parentPort?.postMessage(answer)
  })
})
