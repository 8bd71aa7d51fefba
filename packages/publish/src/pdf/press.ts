/** The thread that `PdfPress` keeps. */
import { parentPort } from 'node:worker_threads'
import { createTypesetter } from './createTypesetter.ts'
import type { PressAnswer, PressOrder } from './pressMessage.ts'

const typeset = createTypesetter()

parentPort?.on('message', (order: PressOrder) => {
  const given = answer(order)
  parentPort?.postMessage(given, 'pdf' in given ? [given.pdf.buffer] : [])
})

function answer({ id, paper, standard, images }: PressOrder): PressAnswer {
  try {
    return { id, pdf: typeset(paper, standard, images) }
  } catch (error) {
    return { id, refusal: error instanceof Error ? error.message : String(error) }
  }
}
