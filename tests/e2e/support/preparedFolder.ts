import { versionFileKindSchema } from '@samplan/domain'
import { existsSync, renameSync } from 'node:fs'
import { expect, vi } from 'vitest'
import { z } from 'zod'
import { apiAs } from './api.ts'
import { startServerProcess } from './serverProcess.ts'

const versionsSchema = z.object({
  versions: z.array(z.object({ files: z.array(z.object({ kind: versionFileKindSchema })) })),
})

/** Milliseconds. */
const LONG_ENOUGH = 60_000

/**
 * A data folder as the server's first start leaves it, with last year's plan frozen and its files rendered. Made once a
 * run, when the first test asks; otherwise every server would render those files beside its tests.
 */
export async function preparedFolder(): Promise<string> {
  const path = process.env['SAMPLAN_PREPARED']
  if (path === undefined) throw new Error('The browser tests have no place for a prepared folder')
  if (!existsSync(path)) await prepare(path)
  return path
}

/** Two files may begin at once; whoever is done later leaves the folder that is there. */
async function prepare(path: string): Promise<void> {
  const server = await startServerProcess()
  const secretary = await apiAs(server.origin, 'sekreterare')
  await vi.waitFor(async () => {
    const { versions } = await secretary.get(versionsSchema, '/api/plans/demo-2026/versions')
    const kinds = versions.flatMap(({ files }) => files.map(({ kind }) => kind))
    expect(kinds).toEqual(expect.arrayContaining([...versionFileKindSchema.options]))
  }, LONG_ENOUGH)
  await server.stop()
  if (existsSync(path)) await server.remove()
  else renameSync(server.dataFolder, path)
}
