import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { moveIndex, textEdit, type TextDelta } from './textEdit.ts'

const apply = (before: string, after: string, caret: number): string => {
  const edit = textEdit(before, after, caret)
  if (!edit) return before
  return before.slice(0, edit.at) + edit.inserted + before.slice(edit.at + edit.removed)
}

describe('textEdit', () => {
  it('is null when nothing changed', () => {
    expect(textEdit('mål', 'mål', 1)).toBeNull()
  })

  it('puts a doubled letter where the caret says it was typed', () => {
    expect(textEdit('hala', 'halla', 3)).toEqual({ at: 2, removed: 0, inserted: 'l' })
    expect(textEdit('hala', 'halla', 4)).toEqual({ at: 3, removed: 0, inserted: 'l' })
  })

  it('replaces a whole character where two share half a surrogate pair', () => {
    expect(textEdit('a😀b', 'a😁b', 3)).toEqual({ at: 1, removed: 2, inserted: '😁' })
  })

  it('turns any text into any other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'å', '😀', '😁') })
    fc.assert(
      fc.property(text, text, fc.nat(20), (before, after, caret) => {
        expect(apply(before, after, caret)).toBe(after)
      }),
    )
  })
})

describe('moveIndex', () => {
  const deltaOf = (before: string, change: (text: Y.Text) => void): TextDelta => {
    const text = new Y.Doc().getText()
    text.insert(0, before)
    let delta: TextDelta = []
    text.observe((event) => {
      delta = event.delta
    })
    text.doc?.transact(() => change(text))
    return delta
  }

  it('follows what others insert and remove before it', () => {
    expect(
      moveIndex(
        3,
        deltaOf('abcdef', (text) => text.insert(0, 'xy')),
      ),
    ).toBe(5)
    expect(
      moveIndex(
        3,
        deltaOf('abcdef', (text) => text.delete(0, 2)),
      ),
    ).toBe(1)
    expect(
      moveIndex(
        3,
        deltaOf('abcdef', (text) => text.insert(5, 'xy')),
      ),
    ).toBe(3)
  })

  it('ends at the start of what was removed around it', () => {
    expect(
      moveIndex(
        3,
        deltaOf('abcdef', (text) => text.delete(1, 4)),
      ),
    ).toBe(1)
  })

  it('stays before what is inserted exactly there, unless it yields', () => {
    const delta = deltaOf('abcdef', (text) => text.insert(3, 'xy'))
    expect(moveIndex(3, delta)).toBe(3)
    expect(moveIndex(3, delta, true)).toBe(5)
  })

  it('follows several changes of one transaction', () => {
    const delta = deltaOf('abcdef', (text) => {
      text.insert(0, 'xx')
      text.delete(4, 1)
      text.insert(7, 'yy')
    })
    expect(moveIndex(4, delta)).toBe(5)
    expect(moveIndex(6, delta)).toBe(7)
  })
})
