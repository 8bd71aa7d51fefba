import { expect, test } from 'vitest'
import { CLOSE } from './closeCodes.ts'

test('[R6] a client is told to stay away only by codes from 4400 to 4499', () => {
  const staysAway = Object.entries(CLOSE).filter(([, code]) => code >= 4400 && code < 4500)
  expect(staysAway.map(([reason]) => reason)).toEqual([
    'malformed',
    'notSignedIn',
    'noAccess',
    'clientTooOld',
    'tooLarge',
    'planLocked',
  ])
})
