import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { organisationIdSchema, userIdSchema } from '@samplan/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Me } from '../api/schemas.ts'
import { answersInIndexedDb } from './answersInIndexedDb.ts'
import type { LastAnswers } from './lastAnswers.ts'

const BIRGITTA = userIdSchema.parse('birgitta')
const JOHAN = userIdSchema.parse('johan')
const PLANS = '/api/plans'

const meOf = (id: typeof BIRGITTA, incarnation = 'first'): Me => ({
  user: { id, name: id, email: `${id}@samplan.example` },
  organisation: { id: organisationIdSchema.parse('region'), name: 'Region' },
  organisationRole: 'member',
  mayImport: false,
  demo: false,
  incarnation,
})

let factory: IDBFactory
let answers: LastAnswers

beforeEach(async () => {
  factory = new IDBFactory()
  answers = answersInIndexedDb(factory)
  await answers.belongTo(meOf(BIRGITTA))
  await answers.keep(BIRGITTA, PLANS, ['of Birgitta'])
})

describe('what the server last answered', () => {
  test('is found again by the same person, also after a reload', async () => {
    const reloaded = answersInIndexedDb(factory)
    expect(await reloaded.me()).toEqual(meOf(BIRGITTA))
    expect(await reloaded.find(BIRGITTA, PLANS)).toEqual(['of Birgitta'])
    await reloaded.belongTo(meOf(BIRGITTA))
    expect(await reloaded.find(BIRGITTA, PLANS)).toEqual(['of Birgitta'])
  })

  test('is found by nobody else', async () => {
    expect(await answers.find(JOHAN, PLANS)).toBeNull()
  })

  test('is gone when somebody else has signed in, for good', async () => {
    await answers.belongTo(meOf(JOHAN))
    expect(await answers.find(JOHAN, PLANS)).toBeNull()
    await answers.belongTo(meOf(BIRGITTA))
    expect(await answers.find(BIRGITTA, PLANS)).toBeNull()
  })

  test('is gone when a backup has been restored', async () => {
    await answers.belongTo(meOf(BIRGITTA, 'second'))
    expect(await answers.find(BIRGITTA, PLANS)).toBeNull()
  })

  test('is gone when it is forgotten, and what arrives late is not kept', async () => {
    await answers.forget()
    await answers.keep(BIRGITTA, PLANS, ['late'])
    expect(await answers.me()).toBeNull()
    await answers.belongTo(meOf(BIRGITTA))
    expect(await answers.find(BIRGITTA, PLANS)).toBeNull()
  })

  test('is not kept for a tab whose person is no longer the one signed in', async () => {
    await answers.keep(JOHAN, PLANS, ['of Johan'])
    expect(await answers.find(BIRGITTA, PLANS)).toEqual(['of Birgitta'])
  })

  test('is taken away when the server comes to refuse it', async () => {
    await answers.keep(BIRGITTA, PLANS, null)
    expect(await answers.find(BIRGITTA, PLANS)).toBeNull()
  })
})

test('a browser without storage has nothing, and says so without failing', async () => {
  const nowhere = answersInIndexedDb(undefined)
  await nowhere.belongTo(meOf(BIRGITTA))
  await nowhere.keep(BIRGITTA, PLANS, ['of Birgitta'])
  expect(await nowhere.me()).toBeNull()
  expect(await nowhere.find(BIRGITTA, PLANS)).toBeNull()
  await nowhere.forget()
})
