/** The thread that `PdfPress` keeps. */
import { parentPort } from 'node:worker_threads'
import { createTypesetter } from './createTypesetter.ts'
import type { PressAnswer, PressOrder } from './pressMessage.ts'

const typeset = createTypesetter()

parentPort?.on('message', ({ id, paper }: PressOrder) => {
  const given = answer(id, paper)
  parentPort?.postMessage(given, 'pdf' in given ? [given.pdf.buffer] : [])
})

function answer(id: number, paper: PressOrder['paper']): PressAnswer {
  try {
    return { id, pdf: typeset(paper) }
  } catch (error) {
    return { id, refusal: error instanceof Error ? error.message : String(error) }
  }
}
