/** Any file that a budget may come in, read on this machine: nothing of it is sent anywhere before it has been looked at. */
import { readCsv } from './readCsv.ts'
import { LIMITS, refused, type ReadSheets } from './sheet.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Excel until 2003, and workbooks behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

export async function readSheets(file: File): Promise<ReadSheets> {
  if (file.size > LIMITS.file) return refused('sheet-too-large')
  if (/\.(?:xlsm|xltm|xlam)$/iu.test(file.name)) return refused('sheet-has-macros')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (startsWith(bytes, COMPOUND)) return refused('sheet-old-format')
  if (startsWith(bytes, ZIP)) return (await import('./readXlsx.ts')).readXlsx(bytes)
  return readCsv(bytes)
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)
