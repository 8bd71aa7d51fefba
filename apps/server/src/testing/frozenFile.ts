/** A database file with a plan of two frozen and decided versions, closed, to be tampered with. */
import { openSqlite } from '@samplan/storage'
import { organisationIdSchema, userIdSchema, type VersionHead } from '@samplan/domain'
import { join } from 'node:path'
import { importPlan } from '../plans/importPlan.ts'
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
  const { services } = await createTestServer({ storage, variables: { DEMO: 'off' } })
  // The demo's house: a server that is started on the file lets its accounts in.
  const organisationId = organisationIdSchema.parse('demo')
  await storage.organisations.put({ id: organisationId, name: 'Samverkan Provstad' })
  const by = { userId: userIdSchema.parse('coordinator'), organisationId }
  const { planId } = await importPlan(services, by, JSON.stringify(planFile()))
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
