import { sectionIdSchema, userIdSchema } from '@samplan/domain'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { manualClock, type ManualClock } from '../testing/manualClock.ts'
import { Presence } from './Presence.ts'

const ME = userIdSchema.parse('me')
const SECTION = sectionIdSchema.parse('section')
let clock: ManualClock
let awareness: Awareness
let presence: Presence

beforeEach(() => {
  clock = manualClock()
  awareness = new Awareness(new Y.Doc())
  presence = new Presence(awareness, ME, clock)
})
afterEach(() => {
  presence.stop()
  awareness.destroy()
})

/** As a state of another client arrives from the server. */
const arrives = (clientId: number, state: Record<string, unknown>) => {
  awareness.states.set(clientId, state)
  awareness.emit('change', [{ added: [clientId], updated: [], removed: [] }, 'server'])
}
const user = (id: string) => ({ id, name: `Name of ${id}`, colour: 3 })

describe('presence', () => {
  test('tells where this user is, and says so again only when that changed', () => {
    let sent = 0
    awareness.on('update', () => (sent += 1))
    presence.enter(SECTION)
    presence.touch()
    presence.touch()
    expect(awareness.getLocalState()).toEqual({ sectionId: SECTION })
    expect(sent).toBe(1)
  })

  test('who is idle for two minutes vanishes, and is back at the next key', () => {
    presence.enter(SECTION)
    clock.advance(119_000)
    expect(awareness.getLocalState()).not.toBeNull()
    clock.advance(16_000)
    expect(awareness.getLocalState()).toBeNull()
    presence.touch()
    expect(awareness.getLocalState()).toEqual({ sectionId: SECTION })
  })

  test('shows each other person once, in the section that one of the tabs is in', () => {
    arrives(1, { user: user('other'), sectionId: null })
    arrives(2, { user: user('other'), sectionId: SECTION })
    arrives(3, { user: user('me'), sectionId: SECTION })
    expect(presence.others.get()).toEqual([
      { userId: 'other', name: 'Name of other', colour: 3, sectionId: SECTION },
    ])
  })

  test('passes over a state that nobody vouches for', () => {
    arrives(1, { sectionId: SECTION })
    arrives(2, { user: 'somebody', sectionId: SECTION })
    expect(presence.others.get()).toEqual([])
  })
})
