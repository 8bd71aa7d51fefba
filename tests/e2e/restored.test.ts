/** The server is restored from a backup under an open tab: nothing that the backup lacks comes back by itself. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'

const OWN = 'Socialtjänst och omsorg'
const program = join(import.meta.dirname, '../../apps/server/src/cli.ts')

const stage = useStage()

/** As an operator does it, in a process of its own. */
function samplan(...args: readonly string[]): void {
  const env = { PATH: process.env['PATH'], DATA_DIR: stage.server.dataFolder }
  execFileSync(process.execPath, [program, ...args], { env, stdio: 'pipe' })
}

test('what was written after the backup is shown to its author, and sent nowhere', async () => {
  const officer = await openPlan(stage, 'handlaggare2')
  await officer.write(OWN, 'Skrivet före kopian.')
  await officer.saved()
  const backup = join(mkdtempSync(join(tmpdir(), 'samplan-e2e-')), 'backup')
  samplan('backup', backup)
  await officer.newLine(OWN)
  await officer.type('Skrivet efter kopian.')
  await officer.saved()

  await stage.server.stop()
  const { dataFolder } = stage.server
  renameSync(join(dataFolder, 'samplan.sqlite'), join(dataFolder, 'lost.sqlite'))
  samplan('restore', backup)
  await stage.server.start()

  // Sessions are in no backup.
  const dialog = officer.page.getByRole('alertdialog', { name: 'Du har loggats ut' })
  await dialog.getByLabel('Lösenord').fill('samplan-demo')
  await dialog.getByRole('button', { name: 'Logga in' }).click()
  await officer.page.getByRole('button', { name: 'Ladda om' }).click()
  await officer.readable()
  await expect(officer.text(OWN).getByText('Skrivet före kopian.')).toAppear()
  await officer.page.getByRole('button', { name: 'Visa', exact: true }).click()
  const kept = officer.page.getByRole('dialog', { name: 'Det här kom inte med' })
  await expect(kept.getByText('Skrivet efter kopian.')).toAppear()
  await expect(kept.getByText('Skrivet före kopian.')).toVanish()

  const reader = await openPlan(stage, 'lasare')
  await expect(reader.section(OWN).getByText('Skrivet före kopian.')).toAppear()
  await expect(reader.section(OWN).getByText('Skrivet efter kopian.')).toVanish()
})
