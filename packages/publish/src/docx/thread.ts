/** The thread in which `renderDocx` writes a long paper. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Paper } from '../paper/paper.ts'
import { writeDocx } from './writeDocx.ts'

export interface ThreadAnswer {
  readonly docx: Uint8Array
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Given by `renderDocx` alone.
const docx = await writeDocx(workerData as Paper)
const answer: ThreadAnswer = { docx }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
parentPort?.postMessage(answer)
