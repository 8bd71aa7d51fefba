/** The thread that `DocumentReader` keeps for one document. */
import { parentPort } from 'node:worker_threads'
import { nanoid } from 'nanoid'
import { readDocument } from './readDocument.ts'
import type { ReadingOrder } from './readingMessage.ts'

parentPort?.once('message', (order: ReadingOrder) => void take(order))

async function take({ bytes, setting }: ReadingOrder): Promise<void> {
  const answer = await readDocument(bytes, { ...setting, newId: () => nanoid() })
  parentPort?.postMessage(answer, answer.ok ? answer.pictures.map(({ buffer }) => buffer) : [])
}
