import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const TEXT = /\.(?:js|css|html|svg|webmanifest)$/
/** Below this a compressed copy saves no packet. Bytes. */
const WORTH_IT = 1024

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < WORTH_IT) return
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  await writeFile(`${file}.br`, await brotli(content, best))
  await writeFile(`${file}.gz`, await gzipped(content, { level: 9 }))
}

/** Lays a `.br` and a `.gz` beside every text file, so that the server compresses nothing while it serves. */
export const compress = (): Plugin => ({
  name: 'samplan:compress',
  apply: 'build',
  async writeBundle({ dir }) {
    if (dir === undefined) return
    const files = await readdir(dir, { recursive: true })
    await Promise.all(files.filter((file) => TEXT.test(file)).map((file) => compressFile(join(dir, file))))
  },
})
