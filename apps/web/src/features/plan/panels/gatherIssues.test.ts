import { issueSchema, type Issue } from '@samplan/domain'
import { expect, test } from 'vitest'
import { gatherIssues } from './gatherIssues.ts'

const issue = (code: string, path: string): Issue =>
  issueSchema.parse({ code, severity: 'block', sectionId: 'budget', blockId: null, path, params: {} })

const missing = ['a', 'b', 'c', 'd'].map((path) => issue('budget.amount-missing', path))
const other = issue('budget.unbalanced', 'x')
const isCounted = (code: string) => code === 'budget.amount-missing'

test('many of one kind stand together where the first of them stood', () => {
  expect(gatherIssues([...missing.slice(0, 2), other, ...missing.slice(2)], isCounted)).toEqual([
    { isFolded: true, issues: missing },
    { isFolded: false, issues: [other] },
  ])
})

test('a few are read one by one', () => {
  const few = missing.slice(0, 3)
  expect(gatherIssues(few, isCounted)).toEqual(few.map((one) => ({ isFolded: false, issues: [one] })))
  expect(gatherIssues(missing, () => false)).toHaveLength(4)
})
