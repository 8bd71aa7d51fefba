/** The thread of one order: it says what it has made, and ends. */
import { renderDocx, renderXlsx } from '@samplan/publish'
import { parentPort } from 'node:worker_threads'
import { sheetWords } from '../sheetWords.ts'
import type { OfficeAnswer, OfficeOrder } from './officeOrder.ts'

/** The organisation's paper, whoever asks for it. */
const LOCALE = 'sv'

parentPort?.once('message', (order: OfficeOrder) => void take(order))

async function take(order: OfficeOrder): Promise<void> {
  const given = await answer(order)
  parentPort?.postMessage(given, 'bytes' in given ? [given.bytes.buffer] : [])
}

async function answer(order: OfficeOrder): Promise<OfficeAnswer> {
  try {
    return { bytes: new Uint8Array(await render(order)) }
  } catch (error) {
    return { refusal: error instanceof Error ? error.message : String(error) }
  }
}

const render = (order: OfficeOrder): Promise<Uint8Array> =>
  order.kind === 'docx'
    ? renderDocx(order.paper, { images: order.images })
    : renderXlsx(order.plan, sheetWords(LOCALE), order.mark)
