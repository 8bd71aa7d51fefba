/** The thread that `PdfPress` keeps. */
import { parentPort } from 'node:worker_threads'
import { createTypesetter } from './createTypesetter.ts'
import type { PressAnswer, PressOrder } from './pressMessage.ts'

const typeset = createTypesetter()

parentPort?.on('message', ({ id, paper, standard }: PressOrder) => {
  const given = answer(id, paper, standard)
  parentPort?.postMessage(given, 'pdf' in given ? [given.pdf.buffer] : [])
})

function answer(id: number, paper: PressOrder['paper'], standard: PressOrder['standard']): PressAnswer {
  try {
    return { id, pdf: typeset(paper, standard) }
  } catch (error) {
    return { id, refusal: error instanceof Error ? error.message : String(error) }
  }
}
