import { issueSchema } from '@samplan/domain'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newFolder, startServerProcess } from '../testing/processes.ts'
import { planFile } from '../testing/planFile.ts'
import { samplan } from '../testing/samplan.ts'

const importedSchema = z.object({ planId: z.string(), unmapped: z.array(z.unknown()) })

function fileWith(content: unknown): string {
  const file = join(newFolder(), 'plan.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

async function plansAt(origin: string): Promise<string> {
  const body = JSON.stringify({ email: 'handlaggare1@demo.example', password: 'samplan-demo' })
  const headers = { 'Content-Type': 'application/json' }
  const signedIn = await fetch(`${origin}/api/auth/sign-in/email`, { method: 'POST', headers, body })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return (await fetch(`${origin}/api/plans`, { headers: { cookie } })).text()
}

describe('samplan import', () => {
  it('makes a plan that the next start has', async () => {
    const DATA_DIR = newFolder()
    const { code, output } = await samplan(['import', fileWith(planFile())], { DATA_DIR })
    expect(code).toBe(0)
    const { planId } = importedSchema.parse(JSON.parse(output))
    const { origin, child, exited } = await startServerProcess({ DATA_DIR })
    expect(await plansAt(origin)).toContain(planId)
    child.kill('SIGTERM')
    await exited
  })

  it('makes a plan beside a running server, which then has it', async () => {
    const DATA_DIR = newFolder()
    const { origin, child, exited } = await startServerProcess({ DATA_DIR })
    const { output } = await samplan(['import', fileWith(planFile())], { DATA_DIR })
    const { planId } = importedSchema.parse(JSON.parse(output))
    expect(await plansAt(origin)).toContain(planId)
    child.kill('SIGTERM')
    await exited
  })

  it.each([
    ['{ not json', 'import-not-json'],
    [{ shape: 1 }, 'import-wrong-shape'],
    ['x'.repeat(9_000_000), 'import-too-large'],
  ])('says in one line what is wrong with a file', async (content, expected) => {
    const { code, errors } = await samplan(['import', fileWith(content)], { DATA_DIR: newFolder() })
    expect(code).toBe(65)
    expect(errors.trimEnd().split('\n')).toEqual([expect.stringContaining(`[${expected}]`)])
  })

  it('says which file there is none of', async () => {
    const { code, errors } = await samplan(['import', 'gone.json'], { DATA_DIR: newFolder() })
    expect(code).toBe(65)
    expect(errors).toBe('Filen ”gone.json” går inte att läsa. [import-file-unreadable]\n')
  })

  it('asks for somebody to be its coordinator where there is nobody', async () => {
    const variables = { DATA_DIR: newFolder(), DEMO: 'off' }
    const file = fileWith(planFile())
    expect((await samplan(['import', file], variables)).errors).toContain('[nobody-to-import-as]')
    await samplan(['user', 'add', 'anna@plan.example', 'Anna', '--administrator'], variables)
    expect((await samplan(['import', file], variables)).code).toBe(0)
    expect((await samplan(['import', file, '--as', 'anna@plan.example'], variables)).code).toBe(0)
    expect((await samplan(['import', file, '--as', 'bo@plan.example'], variables)).errors).toContain(
      '[email-unknown]',
    )
  })
})

describe('samplan check', () => {
  it('finds nothing to mend in a plan that adds up', async () => {
    const outcome = await samplan(['check', fileWith(planFile())], {})
    expect(outcome).toEqual({ code: 0, output: '', errors: '' })
  })

  it('names the difference where a sum is wrong', async () => {
    const wrong = JSON.stringify(planFile()).replace('100000', '100001')
    const { code, output } = await samplan(['check', fileWith(wrong)], {})
    expect(code).toBe(1)
    expect(output).toMatch(/^block\tbudget\.total-mismatch\t.*150\s001.*150\s000.*1 kr\.$/m)
    const json = await samplan(['check', fileWith(wrong), '--json'], {})
    const issues = z.array(issueSchema).parse(JSON.parse(json.output))
    const mismatch = issues.find((issue) => issue.code === 'budget.total-mismatch')
    expect(mismatch?.params['difference']).toBe(1)
  })
})

describe('samplan user add', () => {
  it('lets the first person in by a link', async () => {
    const variables = { DATA_DIR: newFolder(), DEMO: 'off' }
    const added = await samplan(['user', 'add', 'anna@plan.example', 'Anna', '--administrator'], variables)
    const token = added.output.trim().split('/').at(-1)
    const { origin, child, exited } = await startServerProcess(variables)
    const post = (path: string, body: unknown) =>
      fetch(origin + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    const password = 'ett eget lösenord'
    expect((await post(`/api/invitations/${token}/accept`, { name: 'Anna Ek', password })).status).toBe(200)
    const signedIn = await post('/api/auth/sign-in/email', { email: 'anna@plan.example', password })
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const me = await fetch(`${origin}/api/me`, { headers: { cookie } })
    expect(await me.json()).toMatchObject({
      user: { name: 'Anna Ek' },
      organisationRole: 'administrator',
      mayImport: true,
      demo: false,
    })
    const opened = await samplan(['user', 'sign-in', 'anna@plan.example'], variables)
    const link = { token: opened.output.trim().split('/').at(-1) }
    expect((await post('/api/auth/sign-in/link', link)).status).toBe(200)
    expect((await post('/api/auth/sign-in/link', link)).status).toBe(403)
    child.kill('SIGTERM')
    await exited
  })
})

describe('samplan', () => {
  it('says how it is used', async () => {
    const help = await samplan(['help'], {})
    expect(help).toMatchObject({ code: 0, errors: '' })
    expect(help.output).toContain('import FIL')
    const misused = await samplan(['import', '--nonsense'], {})
    expect(misused).toMatchObject({ code: 64, output: '' })
    expect(misused.errors).toContain('import FIL')
    expect((await samplan(['dance'], { LANG: 'en_GB.UTF-8' })).errors).toContain('import FILE')
  })
})
