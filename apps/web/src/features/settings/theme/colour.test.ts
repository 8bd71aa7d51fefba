import { expect, test } from 'vitest'
import { judgeColour } from './colour.ts'

test('a colour is read with or without its sign, in any case', () => {
  expect(judgeColour('#0B5F5A')).toEqual({ colour: '#0b5f5a', ratio: 7.5, isEnough: true })
  expect(judgeColour(' 0b5f5a ').colour).toBe('#0b5f5a')
  for (const none of ['', '#fff', 'red', '#12345g', '##123456']) expect(judgeColour(none).colour).toBeNull()
})

test('is told by what it is on white, never rounded up to enough', () => {
  expect(judgeColour('#777777')).toEqual({ colour: '#777777', ratio: 4.47, isEnough: false })
  expect(judgeColour('#767676')).toMatchObject({ ratio: 4.54, isEnough: true })
})
