/** The evidence package, checked as its README says, by tools that know nothing of this program. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { zipOf } from '../evidence/zipOf.ts'
import { ASSEMBLY, caseServer, type CaseServer } from '../testing/caseServer.ts'
import { newFolder } from '../testing/processes.ts'

let server: CaseServer
let excerptId: string
let outcomes: readonly string[]
beforeAll(async () => {
  server = await caseServer()
  const { freeze, decide, inPlan, cookieFor } = server
  await freeze('v1')
  const handedIn = await server.app.request(
    `${inPlan('case-files')}?name=${encodeURIComponent('../../Protokoll § 84.pdf')}`,
    {
      method: 'POST',
      headers: { Host: 'localhost', Cookie: cookieFor('sekreterare'), 'Content-Type': 'application/pdf' },
      body: '%PDF-1.7\n%%EOF\n',
    },
  )
  excerptId = z.object({ id: z.string() }).parse(await handedIn.json()).id
  const returned = {
    versionId: 'v1',
    outcome: 'returned',
    text: 'Återremiss: "se över" kapitel 2 \\ 3.',
    excerptId,
  }
  outcomes = [
    await decide('d1', returned),
    await freeze('v2'),
    await decide('d2', { versionId: 'v2', paragraph: '85' }),
    await decide('d3', { versionId: 'v2', body: ASSEMBLY, paragraph: '12' }),
  ]
})

async function fetched(versionId: string, comments = false) {
  const path = `/api/versions/${versionId}/evidence.zip?comments=${comments}`
  const response = await server.call('GET', path, undefined, { cookie: server.cookieFor('lasare') })
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** The folder that it has been unpacked into. */
async function unpacked(versionId: string): Promise<string> {
  const folder = newFolder()
  for (const [name, bytes] of Object.entries(unzipSync((await fetched(versionId)).bytes))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

const shell = (folder: string, command: string): string =>
  execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })

const hasTools = ((): boolean => {
  try {
    return shell('/', 'command -v jq sha256sum') !== ''
  } catch {
    if (process.env['CI'] === 'true') throw new Error('jq and sha256sum are needed where CI=true')
    console.warn('SKIPPED: jq and sha256sum are not there')
    return false
  }
})()

/** What stands indented by four in the README, first in Swedish and then in English. */
function commandsIn(folder: string): { sv: readonly string[]; en: readonly string[] } {
  const commands = shell(folder, 'cat README.txt')
    .split('\n')
    .filter((line) => /^ {4}\S/u.test(line))
  return { sv: commands.slice(0, commands.length / 2), en: commands.slice(commands.length / 2) }
}

describe.runIf(hasTools)('the commands of its README', () => {
  it('are the same in both languages, and prove the version and its decisions', async () => {
    const folder = await unpacked('v1')
    const { sv, en } = commandsIn(folder)
    expect(sv).toEqual(en)
    const [sums = '', plan = '', facts = '', computed = '', stated = '', told = ''] = sv
    expect(shell(folder, sums)).toMatch(/^plan\.json: OK$[^]*^case-files\/\S+\.pdf: OK$/m)
    const head = (await server.readCase()).versions[0]
    expect(shell(folder, plan)).toBe(`${head?.sha256}  plan.json\n`)
    expect(shell(folder, facts)).toMatch(/^Förslag v1\n.+\n.+Z\nnull\n$/)
    expect(shell(folder, computed)).toBe(shell(folder, stated))
    expect(shell(folder, stated).trim().split('\n')).toHaveLength(3)
    expect(shell(folder, told)).toContain(`Styrelsen\t84\t2030-11-20\treturned\t${head?.sha256}`)
  })

  it('prove that a version follows on the one before it', async () => {
    const [first, second] = [await unpacked('v1'), await unpacked('v2')]
    const follows = commandsIn(second).sv.find((command) => command.includes('previous.sha256')) ?? ''
    expect(shell(first, follows.replace('PAKET', second))).toBe('plan.json: OK\n')
    expect(() => shell(second, follows.replace('PAKET', second))).toThrow('1 computed checksum did NOT match')
  })

  it('find a file that has been changed', async () => {
    const folder = await unpacked('v1')
    writeFileSync(join(folder, 'plan.csv'), 'something else')
    expect(() => shell(folder, commandsIn(folder).sv[0] ?? '')).toThrow('sha256sum')
  })
})

it('holds every file of the version, and names nothing as somebody has called it', async () => {
  expect(outcomes).toEqual(['200', '201', '200', '200'])
  const { response, bytes } = await fetched('v2')
  expect(response.headers.get('Content-Type')).toBe('application/zip')
  expect(response.headers.get('Content-Disposition')).toContain('2026-118%20Verksamhetsplan')
  expect(Object.keys(unzipSync(bytes)).toSorted()).toEqual(
    [
      'README.txt',
      'SHA256SUMS',
      `case-files/${excerptId}.pdf`,
      'decisions.json',
      'plan-archive.pdf',
      'plan.csv',
      'plan.docx',
      'plan.html',
      'plan.json',
      'plan.pdf',
      'plan.xlsx',
      'previous.sha256',
    ].toSorted(),
  )
  expect(Object.keys(unzipSync((await fetched('v1')).bytes))).not.toContain('previous.sha256')
})

it('is the same bytes each time, wherever the server stands', async () => {
  const [once, again] = [await fetched('v2'), await fetched('v2')]
  expect(Buffer.compare(once.bytes, again.bytes)).toBe(0)
  expect(once.response.headers.get('ETag')).toBe(again.response.headers.get('ETag'))
  const files = new Map([['plan.json', Buffer.from('{}')]])
  const zips = ['America/New_York', 'Asia/Tokyo'].map((zone) => {
    vi.stubEnv('TZ', zone)
    return Buffer.from(zipOf(files)).toString('hex')
  })
  vi.unstubAllEnvs()
  expect(new Set(zips).size).toBe(1)
})

it('has the comments by choice alone', async () => {
  const names = async (comments: boolean) => Object.keys(unzipSync((await fetched('v1', comments)).bytes))
  expect(await names(true)).toContain('comments.json')
  expect(await names(false)).not.toContain('comments.json')
})

it('is for those who may read the plan', async () => {
  const path = '/api/versions/v1/evidence.zip'
  expect((await server.call('GET', path)).status).toBe(401)
  expect(
    (
      await server.call('GET', '/api/versions/no-such/evidence.zip', undefined, {
        cookie: server.cookieFor('lasare'),
      })
    ).status,
  ).toBe(404)
})
