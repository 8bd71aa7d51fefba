import { versionFileKindSchema } from '@samplan/domain'
import pino from 'pino'
import { beforeEach, expect, it } from 'vitest'
import { caseServer, type CaseServer } from '../../testing/caseServer.ts'
import { createVersionFiles } from './createVersionFiles.ts'
import type { Presses } from './renderVersion.ts'

const ALL = versionFileKindSchema.options.toSorted()
const WITHOUT_PDF = ALL.filter((kind) => !kind.startsWith('pdf'))

let server: CaseServer
let now = 0
let orders = 0
let isBroken = false

/** A press that says when it cannot. */
const presses: Presses = {
  pdf: {
    render: async () => {
      orders += 1
      if (isBroken) throw new Error('The press is broken')
      return new TextEncoder().encode('%PDF-')
    },
  },
  office: { render: async ({ kind }) => new TextEncoder().encode(kind) },
}

const filesOf = () =>
  createVersionFiles({
    register: server.storage.register,
    images: server.services.images,
    presses,
    logger: pino({ level: 'silent' }),
    now: () => now,
  })

const kindsOf = async (): Promise<string[]> => {
  const { versions } = await server.readCase()
  return versions.flatMap(({ files }) => files.map(({ kind }) => kind)).toSorted()
}
const versionV1 = async () => {
  const [head] = (await server.readCase()).versions
  const version = head === undefined ? null : await server.storage.register.version(head.id)
  if (version === null) throw new Error('It was frozen')
  return version
}

beforeEach(async () => {
  server = await caseServer()
  await server.freeze('v1')
  now = 0
  orders = 0
  isBroken = false
})

it('makes what is missing, and nothing twice', async () => {
  const files = filesOf()
  await files.catchUp()
  expect(await kindsOf()).toEqual(ALL)
  await files.catchUp()
  await filesOf().catchUp()
  expect(orders).toBe(2)
})

it('hands out the JSON and the other files of a version that cannot be set, and tries again in time', async () => {
  isBroken = true
  const files = filesOf()
  await files.catchUp()
  expect(await kindsOf()).toEqual(WITHOUT_PDF)
  expect(
    (
      await server.call('GET', '/api/versions/v1/plan.json', undefined, {
        cookie: server.cookieFor('lasare'),
      })
    ).status,
  ).toBe(200)
  expect(await server.state()).toBe('frozen')
  await expect(files.file(await versionV1(), 'pdf')).rejects.toMatchObject({
    status: 503,
    code: 'export-failed',
  })

  const before = orders
  now += 59_000
  await files.catchUp()
  expect(orders).toBe(before)
  now += 1000
  await files.catchUp()
  expect(orders).toBe(before + 2)
  isBroken = false
  now += 120_000
  await files.catchUp()
  expect(await kindsOf()).toEqual(ALL)
})

it('does not begin anew for everybody who asks for what has just failed', async () => {
  isBroken = true
  const files = filesOf()
  const version = await versionV1()
  const ask = () => files.file(version, 'pdf')
  for (let times = 0; times < 3; times += 1) await expect(ask()).rejects.toMatchObject({ status: 503 })
  expect(orders).toBe(1)
  now += 60_000
  isBroken = false
  expect((await ask()).size).toBe(5)
})

it('makes one for all who ask at once', async () => {
  const files = filesOf()
  const version = await versionV1()
  const asked = await Promise.all([1, 2, 3].map(() => files.file(version, 'pdf')))
  expect(orders).toBe(1)
  expect(new Set(asked.map(({ sha256 }) => sha256)).size).toBe(1)
})

it('keeps the file of whoever was first', async () => {
  const version = await versionV1()
  const [one, other] = [filesOf(), filesOf()]
  const [first, second] = await Promise.all([one.file(version, 'pdf'), other.file(version, 'pdf')])
  expect(orders).toBe(2)
  expect(second.sha256).toBe(first.sha256)
})

it('is woken only between its start and its stop', async () => {
  const files = filesOf()
  files.wake()
  files.stop()
  await files.catchUp()
  expect(await kindsOf()).toEqual([])
  files.start()
  files.wake()
  await files.catchUp()
  expect(await kindsOf()).toEqual(ALL)
})
