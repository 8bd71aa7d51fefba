/** Where a Word file is written: a short one here, a long one in a thread that ends with it. */
import { Worker } from 'node:worker_threads'
import type { Paper } from '../paper/paper.ts'
import type { ThreadAnswer } from './thread.ts'
import { writeDocx } from './writeDocx.ts'

/**
 * Paragraphs, tables and the like: some 65 pages. So many take the server's own thread a quarter of a second, in which it
 * carries nobody's letters; starting a thread takes about as long.
 */
const LONG = 200

/** Office Open XML (ISO/IEC 29500, transitional). The same paper gives the same bytes, wherever it is written. */
export const renderDocx = (paper: Paper): Promise<Uint8Array> =>
  paper.sections.reduce((count, { nodes }) => count + nodes.length, 0) > LONG
    ? inThread(paper)
    : writeDocx(paper)

function inThread(paper: Paper): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: paper })
  worker.once('message', (answer: ThreadAnswer) => resolve(answer.docx))
  worker.once('error', reject)
  worker.once('exit', (code) =>
    reject(new Error(`The thread ended with ${code} before the file was written`)),
  )
  return promise
}
