/** The register of projects: each becomes a block in the section that speaks of it. */
import type { Project, ProjectStatus } from '@samplan/domain'
import { kronorOf } from './budgetContext.ts'
import { newBlockId, type ImportContext } from './importContext.ts'
import { newRowId } from './rowIds.ts'
import { figure, isRecord, numberAt, textsAt, wordsAt } from './values.ts'

/** `this-year` says when, which the period does. */
const STATUSES: Readonly<Record<string, ProjectStatus>> = {
  planned: 'planned',
  applied: 'applied',
  granted: 'granted',
  starting: 'starting',
  ongoing: 'ongoing',
  'this-year': 'ongoing',
  extended: 'extended',
  completed: 'completed',
}

/** Goals of its chapter are the project's by their place; linked, they would be printed there twice. */
export function importProject(context: ImportContext, value: unknown): Project {
  const status = wordsAt(value, 'status') ?? ''
  return {
    type: 'project',
    id: newBlockId(context),
    name: wordsAt(value, 'name') ?? '',
    aim: '',
    results: '',
    status: Object.hasOwn(STATUSES, status) ? (STATUSES[status] ?? null) : null,
    period: periodOf(isRecord(value) ? value['period'] : null),
    owner: wordsAt(value, 'owner'),
    partners: textsAt(value, 'partners').join(', ') || null,
    programme: wordsAt(value, 'programme'),
    kronor: amountOf(isRecord(value) ? value['amount'] : null),
    goalIds: [],
    lineIds: [],
    rows: textsAt(value, 'financiers').map((name) => ({ id: newRowId(context), name, kronor: null })),
  }
}

/** In the plan's words, with the years where the words do not have them. */
function periodOf(period: unknown): string | null {
  const text = typeof period === 'string' ? period : wordsAt(period, 'text')
  const years = [numberAt(period, 'from'), numberAt(period, 'to')].filter((year) => year !== null)
  const unsaid = years.filter((year) => !(text ?? '').includes(String(year)))
  const span = unsaid.length === 0 ? null : [...new Set(years)].join('–')
  return [span, text].filter((part) => part !== null).join(', ') || null
}

/** The whole project's money, in kronor. */
function amountOf(amount: unknown): number | null {
  const value = typeof amount === 'number' ? amount : numberAt(amount, 'value', 'kronor', 'amount')
  return kronorOf(value, 1)
}

/** Words on the amount ("drygt 11 miljoner") stand in the text; where they do not, they are not lost. */
export function amountWords(value: unknown): string | null {
  const amount = isRecord(value) ? value['amount'] : null
  const number = numberAt(amount, 'value')
  return wordsAt(amount, 'text') ?? (number === null ? null : figure(number))
}
