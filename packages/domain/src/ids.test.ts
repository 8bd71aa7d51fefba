import { describe, expect, it } from 'vitest'
import { columnIdSchema } from './ids.ts'

describe('an id', () => {
  it.each(['a', 'y-1-2', '_', '0', 'a'.repeat(64)])('may be %j', (id) => {
    expect(columnIdSchema.parse(id)).toBe(id)
  })

  it.each(['', 'a/b', 'å', 'a b', 'a\n', '=', 'a'.repeat(65)])('may not be %j', (id) => {
    expect(columnIdSchema.safeParse(id).success).toBe(false)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is not %s, which stands in every record',
    (name) => {
      expect(columnIdSchema.safeParse(name).success).toBe(false)
    },
  )
})
