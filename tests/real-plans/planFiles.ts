/**
 * The real plans, read from outside the repository: their sentences belong to their authors. Beside the clone by
 * default; SAMPLAN_PLANS names another folder.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.env['SAMPLAN_PLANS'] ?? join(import.meta.dirname, '../../../shared/plans'))

export interface RealPlan {
  readonly name: string
  readonly text: string
}

/** Empty, and said so, where they are not; on CI that is an error, or nobody would notice. */
export function realPlans(): RealPlan[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  if (names.length > 0) return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const message = `No plan files in ${folder}: the tests on real plans are skipped.`
  if (process.env['CI'] === 'true') throw new Error(message)
  process.stderr.write(`${message}\n`)
  return []
}
