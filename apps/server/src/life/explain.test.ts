import { describe, expect, it } from 'vitest'
import { StartFailure } from '../config/startFailure.ts'
import { Problem } from '../http/problem.ts'
import { explain } from './explain.ts'

describe('explain', () => {
  it('says in the operator’s language what stops the start', () => {
    const failure = new StartFailure('demo-not-local', { host: '0.0.0.0' })
    expect(explain(failure, {})?.line).toMatch(
      /^DEMO kan bara vara på .* 0\.0\.0\.0\. .* \[demo-not-local\]$/,
    )
    expect(explain(failure, { LANG: 'en_GB.UTF-8' })?.line).toMatch(/^DEMO can be on only/)
    expect(explain(failure, {})?.exitCode).toBe(78)
  })

  it('adds what to do about it', () => {
    expect(explain(new Problem(400, 'import-not-json'), {})).toEqual({
      line: 'Filen är inte JSON. Välj en planfil som slutar på .json. [import-not-json]',
      exitCode: 65,
    })
  })

  it('leaves what nobody expected to its stack', () => {
    expect(explain(new Error('bug'), {})).toBeNull()
  })
})
