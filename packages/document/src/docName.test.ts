import { sectionIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { COMMENTS, OUTLINE, parseDocName, sectionDocName } from './docName.ts'

test('a name parses back to what it was made of', () => {
  const sectionId = sectionIdSchema.parse('outline')
  expect(parseDocName(OUTLINE)).toEqual({ kind: 'outline' })
  expect(parseDocName(COMMENTS)).toEqual({ kind: 'comments' })
  expect(parseDocName(sectionDocName(sectionId))).toEqual({ kind: 'section', sectionId })
})

test.each(['', 'section-', 'section-a/b', 'section-å', `section-${'a'.repeat(65)}`, 'Outline', '__proto__'])(
  '%j names no document',
  (text) => {
    expect(parseDocName(text)).toBeNull()
  },
)
