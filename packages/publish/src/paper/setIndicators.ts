import type { Indicator } from '@samplan/domain'
import { anchorIfReferred } from './setProse.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperFields } from './paper.ts'

/** The outcome has a column once there is one. */
export function setIndicators(indicators: readonly Indicator[], context: PaperContext): PaperFields {
  const { label, words } = context
  const hasOutcome = indicators.some(({ outcome }) => outcome !== null)
  const { baseline, target, outcome, unitSource, unknown } = words
  return {
    kind: 'fields',
    title: null,
    figures: [],
    sum: null,
    head: [label('indicator', 'one'), baseline, target, ...(hasOutcome ? [outcome] : []), unitSource],
    rows: indicators.map((indicator) => ({
      cells: [
        indicator.name,
        indicator.baseline ?? unknown,
        indicator.target ?? unknown,
        ...(hasOutcome ? [indicator.outcome ?? unknown] : []),
        [indicator.unit, indicator.source].filter((fact) => fact !== null).join(', '),
      ],
      anchor: anchorIfReferred(indicator.id, context),
    })),
  }
}
