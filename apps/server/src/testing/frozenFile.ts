/** A database file with a plan of two frozen and decided versions, closed, to be tampered with. */
import { openSqlite } from '@samplan/storage'
import { planIdSchema, type VersionHead } from '@samplan/domain'
import { join } from 'node:path'
import { z } from 'zod'
import { decideNow, freezeNow } from './frozenPlan.ts'
import { planFile } from './planFile.ts'
import { newFolder } from './processes.ts'
import { createTestServer } from './testServer.ts'

export interface FrozenFile {
  readonly folder: string
  readonly file: string
  readonly versions: readonly VersionHead[]
}

export async function frozenFile(): Promise<FrozenFile> {
  const folder = newFolder()
  const file = join(folder, 'samplan.sqlite')
  const storage = await openSqlite(file)
  const { call, cookieOf, services } = await createTestServer({ storage })
  const cookie = await cookieOf('samordnare')
  const imported = await call('POST', '/api/plans/import', planFile(), { cookie })
  const { planId } = z.object({ planId: planIdSchema }).parse(await imported.json())
  const versions: VersionHead[] = []
  for (let count = 0; count < 2; count += 1) {
    const head = await freezeNow(storage, planId)
    await decideNow(storage, head)
    versions.push(head)
  }
  services.sync.stop()
  await storage.close()
  return { folder, file, versions }
}
