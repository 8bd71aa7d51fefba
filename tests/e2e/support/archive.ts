/** What is done to a data folder from outside, while no server has it: it is verified, or tampered with. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const program = join(import.meta.dirname, '../../../apps/server/src/cli.ts')

export interface Verification {
  readonly exitCode: number
  /** Both streams. */
  readonly output: string
}

/** `samplan verify`, in a process of its own. */
export function verify(dataFolder: string): Promise<Verification> {
  const env = { ...process.env, DATA_DIR: dataFolder, DEMO: 'true' }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'verify'], { env }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : Number(error.code)
      resolve({ exitCode, output: stdout + stderr })
    })
  })
}

/** One bit of what a version of the demo's plan says, as somebody flips it who has the file and takes the trigger away. */
export function flipBit(dataFolder: string, label: string): void {
  const database = new DatabaseSync(join(dataFolder, 'samplan.sqlite'))
  try {
    const where = "where plan_id = 'demo' and label = ?"
    const row = database.prepare(`select document from version ${where}`).get(label)
    const document = row?.['document']
    if (!(document instanceof Uint8Array)) throw new Error(`There is no version ${label}`)
    const at = Math.floor(document.length / 2)
    document[at] = (document[at] ?? 0) ^ 1
    database.exec('drop trigger version_refuses_update')
    database.prepare(`update version set document = ? ${where}`).run(document, label)
  } finally {
    database.close()
  }
}
