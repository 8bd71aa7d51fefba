import { expect, test } from 'vitest'
import { catalogue as en } from './en/index.ts'
import { catalogue as sv } from './sv/index.ts'

type Entries = ReadonlyArray<readonly [key: string, swedish: string, english: string]>

const entries: Entries = Object.entries(sv).flatMap(([namespace, messages]) =>
  Object.entries(messages).map(([key, swedish]): readonly [string, string, string] => [
    `${namespace}:${key}`,
    swedish,
    String(Reflect.get(Reflect.get(en, namespace), key)),
  ]),
)

/** "{{sum, kronor}}" → "sum, kronor", in any order. */
const parameters = (message: string): readonly string[] =>
  [...message.matchAll(/\{\{\s*(.+?)\s*\}\}/gu)].map(([, parameter = '']) => parameter).toSorted()

test('there are messages', () => {
  expect(entries.length).toBeGreaterThan(200)
})

test('both languages name the same parameters, in the same forms', () => {
  const differing = entries.filter(
    ([, swedish, english]) => parameters(swedish).join() !== parameters(english).join(),
  )
  expect(differing.map(([key]) => key)).toEqual([])
})

test('no message is empty', () => {
  expect(entries.filter(([, swedish, english]) => !swedish.trim() || !english.trim())).toEqual([])
})

test('a plural has both forms', () => {
  const keys = new Set(entries.map(([key]) => key))
  const lonely = [...keys].filter(
    (key) =>
      (key.endsWith('_one') && !keys.has(key.replace(/_one$/u, '_other'))) ||
      (key.endsWith('_other') && !keys.has(key.replace(/_other$/u, '_one'))),
  )
  expect(lonely).toEqual([])
})
