import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { projectOutline } from './projectOutline.ts'

test('a rule that this program does not know takes no other’s severity with it', () => {
  const doc = new Y.Doc()
  const severities = { 'goal.no-activity': 'block', 'rule.of-tomorrow': 'warn', 'shares.not-100': 'loud' }
  doc.getMap('settings').set('severities', severities)
  expect(projectOutline(doc).settings.severities).toEqual({ 'goal.no-activity': 'block' })
})

test('a plan from before there was a choice reads with what went without saying', () => {
  const { settings, previousPlan } = projectOutline(new Y.Doc())
  expect(settings).toMatchObject({ severities: {}, moneyUnit: 'kr' })
  expect(previousPlan).toBeNull()
})
