import { expect, it } from 'vitest'
import { readProfile } from './profile.ts'

it.each([
  [{ name: 'Åsa\u202E\nLind' }, 'Åsa Lind'],
  [{ name: '\u200B', given_name: 'Åsa', family_name: 'Lind' }, 'Åsa Lind'],
  [{ email: 'asa.lind@region.example' }, 'asa.lind'],
])('calls people by a name that can be shown on a line: %j', (claims, name) => {
  expect(readProfile(claims, { trustEmail: false }).name).toBe(name)
})
