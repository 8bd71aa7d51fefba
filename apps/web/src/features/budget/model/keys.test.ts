import { describe, expect, test } from 'vitest'
import { commandAtRest, commandWhileEditing, type KeyPress } from './keys.ts'

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ ...NONE, key, ...held })
const ctrl = { ctrlKey: true }
const shift = { shiftKey: true }

describe('at rest', () => {
  test.each([
    ['ArrowDown', {}, { type: 'move', rows: 1, columns: 0, extending: false }],
    ['ArrowLeft', shift, { type: 'move', rows: 0, columns: -1, extending: true }],
    ['Enter', shift, { type: 'move', rows: -1, columns: 0, extending: false }],
    ['Tab', {}, { type: 'step', direction: 1 }],
    ['Tab', shift, { type: 'step', direction: -1 }],
    ['F2', {}, { type: 'edit' }],
    ['F2', shift, { type: 'editNote' }],
    ['Delete', {}, { type: 'clear' }],
    ['Delete', ctrl, { type: 'setNone' }],
    ['Enter', {}, { type: 'act' }],
    ['Enter', ctrl, { type: 'addLine' }],
    ['Backspace', ctrl, { type: 'removeLine' }],
    ['ArrowUp', { altKey: true }, { type: 'moveLine', direction: -1 }],
    ['z', ctrl, { type: 'undo' }],
    ['Z', { ...ctrl, ...shift }, { type: 'redo' }],
    ['y', { metaKey: true }, { type: 'redo' }],
    ['1', {}, { type: 'replace' }],
    ['=', shift, { type: 'replace' }],
    ['Dead', {}, { type: 'replace' }],
  ] as const)('%s %o', (key, held, command) => {
    expect(commandAtRest(press(key, held))).toEqual(command)
  })

  test('Home and End go along the row; with Ctrl to the corners', () => {
    expect(commandAtRest(press('Home'))).toMatchObject({ type: 'move', rows: 0 })
    const corner = commandAtRest(press('End', ctrl))
    expect(corner?.type === 'move' && corner.rows > 1_000 && corner.columns > 1_000).toBe(true)
  })

  test.each([
    ['c', ctrl],
    ['v', ctrl],
    ['s', ctrl],
    ['F5', {}],
    ['Shift', shift],
    ['+', ctrl],
    ['Tab', ctrl],
    ['a', { altKey: true }],
  ] as const)('leaves %s %o to the browser', (key, held) => {
    expect(commandAtRest(press(key, held))).toBeNull()
  })
})

describe('while editing', () => {
  test('Ctrl+S writes what is typed, and stays', () => {
    expect(commandWhileEditing(press('s', ctrl), 'typed')).toEqual({ type: 'commit', rows: 0, columns: 0 })
  })

  test('Enter goes down, Tab right, Esc restores', () => {
    expect(commandWhileEditing(press('Enter'), 'kept')).toEqual({ type: 'commit', rows: 1, columns: 0 })
    expect(commandWhileEditing(press('Tab', shift), 'typed')).toEqual({
      type: 'commitAndStep',
      direction: -1,
    })
    expect(commandWhileEditing(press('Escape'), 'typed')).toEqual({ type: 'restore' })
  })

  test('an arrow goes on after typing, and moves the caret after F2', () => {
    expect(commandWhileEditing(press('ArrowRight'), 'typed')).toEqual({ type: 'commit', rows: 0, columns: 1 })
    expect(commandWhileEditing(press('ArrowRight'), 'kept')).toBeNull()
    expect(commandWhileEditing(press('ArrowRight', shift), 'typed')).toBeNull()
  })

  test('letters and undo belong to the field', () => {
    expect(commandWhileEditing(press('a'), 'typed')).toBeNull()
    expect(commandWhileEditing(press('z', ctrl), 'typed')).toBeNull()
  })
})
