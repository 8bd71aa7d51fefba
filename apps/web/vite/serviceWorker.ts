import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import type { Shell } from '../src/worker/shell.ts'

type Bundle = Rolldown.OutputBundle

const WORKER = 'sw.js'
const PAGE = 'index.html'

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

function shellOf(bundle: Bundle): Shell {
  const page = bundle[PAGE]
  if (page?.type !== 'asset') throw new Error(`the build made no ${PAGE}`)
  const assets = Object.keys(bundle)
    .filter((file) => file.startsWith('assets/'))
    .toSorted()
    .map((file) => `/${file}`)
  const pageHash = sha256(page.source)
  return { build: sha256([pageHash, ...assets].join('\n')).slice(0, 12), page: pageHash, assets }
}

/** Builds the service worker, and tells it what it is to keep. */
export const serviceWorker = (): Plugin => ({
  name: 'samplan:service-worker',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/worker/sw.ts', fileName: WORKER })
  },
  generateBundle: {
    // After Vite has made the page.
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle[WORKER]
      if (worker?.type !== 'chunk') throw new Error(`the build made no ${WORKER}`)
      // A classic script, which every browser takes as a worker, can import nothing.
      if (worker.imports.length > 0) throw new Error(`${WORKER} shares code with the app`)
      worker.code = `const SHELL = ${JSON.stringify(shellOf(bundle))};\n${worker.code}`
    },
  },
})
