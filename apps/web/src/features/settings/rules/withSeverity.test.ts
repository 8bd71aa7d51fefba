import { ALL_RULES, issueCodeSchema, type JudgedRule } from '@samplan/domain'
import { describe, expect, it } from 'vitest'
import { ruleGroups, rulesIn } from './ruleGroups.ts'
import { withSeverity } from './withSeverity.ts'

const ruleOf = (code: string): JudgedRule => {
  const rule = ALL_RULES.find((candidate) => candidate.code === code)
  if (!rule) throw new Error(`no rule ${code}`)
  return rule
}

describe('withSeverity', () => {
  const settings = { completeness: false, severities: { 'text.repeated': 'warn' } } as const

  it('adds a choice to the others, and changes it', () => {
    const first = withSeverity(settings, ruleOf('section.empty'), 'note')
    expect(first).toEqual({ 'text.repeated': 'warn', 'section.empty': 'note' })
    expect(withSeverity({ ...settings, severities: first }, ruleOf('section.empty'), 'off')).toEqual({
      'text.repeated': 'warn',
      'section.empty': 'off',
    })
  })

  it('forgets a choice that is the rule’s own', () => {
    expect(withSeverity(settings, ruleOf('text.repeated'), 'own')).toEqual({})
    expect(withSeverity(settings, ruleOf('text.repeated'), 'note')).toEqual({})
    expect(withSeverity(settings, ruleOf('activity.no-time'), 'off')).toEqual(settings.severities)
  })
})

describe('the groups', () => {
  it('hold every rule once', () => {
    const codes = ruleGroups.flatMap((group) => rulesIn(group).map(({ code }) => code))
    expect(codes.toSorted()).toEqual(issueCodeSchema.options.toSorted())
  })
})
