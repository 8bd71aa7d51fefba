import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { TextBinding, type TextControl } from './TextBinding.ts'

class FakeControl implements TextControl {
  selectionStart: number | null = 0
  selectionEnd: number | null = 0
  readonly selectionDirection = 'none'
  #value = ''

  get value() {
    return this.#value
  }

  /** As browsers do: the caret goes to the end. */
  set value(value: string) {
    this.#value = value
    this.setSelectionRange(value.length, value.length)
  }

  setSelectionRange(start: number, end: number) {
    this.selectionStart = start
    this.selectionEnd = end
  }

  /** A person replaces `removed` letters at `at`; the caret ends after what was typed. */
  type(at: number, removed: number, inserted: string) {
    this.#value = this.#value.slice(0, at) + inserted + this.#value.slice(at + removed)
    this.setSelectionRange(at + inserted.length, at + inserted.length)
  }
}

const ORIGIN = { name: 'field' }

/** One text in two documents that reach each other at once, and a control on the first. */
function setUp(content: string) {
  const [here, there] = [new Y.Doc(), new Y.Doc()]
  here.on('update', (update, origin) => origin !== 'piped' && Y.applyUpdate(there, update, 'piped'))
  there.on('update', (update, origin) => origin !== 'piped' && Y.applyUpdate(here, update, 'piped'))
  here.getText().insert(0, content)
  const control = new FakeControl()
  const binding = new TextBinding({
    text: here.getText(),
    control,
    origin: ORIGIN,
    onChange: () => undefined,
  })
  const agree = () => {
    expect(control.value).toBe(here.getText().toJSON())
    expect(there.getText().toJSON()).toBe(control.value)
    return control.value
  }
  return { binding, control, here: here.getText(), other: there.getText(), agree }
}

describe('TextBinding', () => {
  it('shows the text and writes what is typed', () => {
    const { binding, control, agree } = setUp('Fler praktikplatser')
    expect(control.value).toBe('Fler praktikplatser')
    control.type(0, 4, 'Många')
    binding.input()
    expect(agree()).toBe('Många praktikplatser')
  })

  it('lets another write before the caret without moving it from its word', () => {
    const { control, other, agree } = setUp('mål för året')
    control.setSelectionRange(4, 7)
    other.insert(0, 'Ett ')
    expect(agree()).toBe('Ett mål för året')
    expect([control.selectionStart, control.selectionEnd]).toEqual([8, 11])
  })

  it('shows an undo of its own edit', () => {
    const { binding, control, here, agree } = setUp('mål')
    const history = new Y.UndoManager(here, { trackedOrigins: new Set([ORIGIN]) })
    control.type(3, 0, 'et')
    binding.input()
    history.undo()
    expect(agree()).toBe('mål')
  })

  it('writes composed letters as they come', () => {
    const { binding, control, agree } = setUp('ab')
    binding.compositionStart()
    control.type(2, 0, 'c')
    binding.input()
    expect(agree()).toBe('abc')
  })

  it('does not touch the control while it composes, and joins both texts afterwards', () => {
    const { binding, control, other, agree } = setUp('ett mål')
    binding.compositionStart()
    control.type(7, 0, 'e')
    binding.input()
    other.insert(0, 'Nu: ')
    expect(control.value).toBe('ett måle')
    control.type(8, 0, 't')
    binding.input()
    binding.compositionEnd()
    expect(agree()).toBe('Nu: ett målet')
    expect(control.selectionStart).toBe('Nu: ett målet'.length)
  })

  it('keeps what another wrote inside the word that a composition replaces', () => {
    const { binding, control, other, agree } = setUp('xx abcd yy')
    binding.compositionStart()
    other.insert(5, 'NN')
    control.type(3, 4, 'ö')
    binding.input()
    binding.compositionEnd()
    expect(agree()).toContain('NN')
    expect(agree()).toContain('ö')
    expect(agree().replace('NN', '')).toBe('xx ö yy')
  })

  it('is deaf after it was destroyed', () => {
    const { binding, control, other } = setUp('a')
    binding.destroy()
    other.insert(0, 'b')
    expect(control.value).toBe('a')
  })

  it('agrees after any mixture of typing, composing and foreign edits', () => {
    expect.hasAssertions()
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ö'), maxLength: 3 })
    const edit = fc.record({ at: fc.nat(12), removed: fc.nat(3), inserted: letters })
    const step = fc.oneof(
      edit.map((change) => ({ by: 'me' as const, ...change })),
      edit.map((change) => ({ by: 'other' as const, ...change })),
      fc.constant({ by: 'start' as const }),
      fc.constant({ by: 'end' as const }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const { binding, control, other, agree } = setUp('abcdef')
        for (const { by, ...change } of steps) {
          if (by === 'start') binding.compositionStart()
          if (by === 'end') binding.compositionEnd()
          if (!('at' in change)) continue
          const { at, removed, inserted } = { ...change }
          if (by === 'me') {
            control.type(Math.min(at, control.value.length), removed, inserted)
            binding.input()
          } else {
            const start = Math.min(at, other.length)
            other.delete(start, Math.min(removed, other.length - start))
            other.insert(start, inserted)
          }
        }
        binding.compositionEnd()
        agree()
      }),
    )
  })
})
