import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '../http/problem.ts'
import { fileTooLarge, PLAN_FILE_LIMIT } from '../plans/importPlan.ts'

/** @throws Problem when no folder has the file, or it is too large to be a plan file */
export function readPlanFileText(file: string, folders: readonly string[]): string {
  for (const folder of folders) {
    const path = resolve(folder, file)
    const size = statSync(path, { throwIfNoEntry: false })?.size
    if (size === undefined) continue
    if (size > PLAN_FILE_LIMIT) throw fileTooLarge()
    try {
      return readFileSync(path, 'utf8')
    } catch {
      break
    }
  }
  throw new Problem(404, 'import-file-unreadable', { file })
}
