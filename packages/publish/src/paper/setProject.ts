import { formatKronor, type Project } from '@samplan/domain'
import { fieldsTable } from './fieldsTable.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperFields, PaperProject } from './paper.ts'
import { isBlank } from './printable.ts'

/** What the plan says of a project; what it does not say has no line. */
export function setProject(project: Project, context: PaperContext): PaperProject {
  const { words, label } = context
  const { project: heads } = words
  const facts: readonly (readonly [string, string | null])[] = [
    [heads.aim, project.aim],
    [heads.results, project.results],
    [heads.status, project.status && heads.statusOf[project.status]],
    [heads.period, project.period],
    [heads.owner, project.owner],
    [heads.partners, project.partners],
    [heads.programme, project.programme],
    [heads.total, project.kronor === null ? null : kronor(project.kronor)],
    [heads.goals, namesOf(project.goalIds, context.goalTexts)],
    [heads.lines, namesOf(project.lineIds, context.lineNames)],
  ]
  return {
    kind: 'project',
    label: label('project', 'one'),
    name: isBlank(project.name) ? words.unknown : project.name,
    facts: facts.flatMap(([term, text]) => (text === null || isBlank(text) ? [] : [{ term, text }])),
    financiers: setFinanciers(project, context),
  }
}

function setFinanciers({ rows }: Project, { words }: PaperContext): PaperFields | null {
  if (rows.length === 0) return null
  return fieldsTable({
    title: null,
    rows,
    columns: [
      { head: words.project.financier, read: ({ name }) => name },
      {
        head: words.project.amount,
        read: (row) => (row.kronor === null ? null : formatKronor(row.kronor)),
        isFigure: true,
        unknown: words.unknown,
      },
    ],
  })
}

const kronor = (amount: number): string => `${formatKronor(amount)}\u00A0kr`

/** One a line, since goals are sentences; null where none is there any more. */
function namesOf<Id extends string>(ids: readonly Id[], names: ReadonlyMap<Id, string>): string | null {
  const known = ids.flatMap((id) => names.get(id) ?? [])
  return known.length === 0 ? null : known.join('\n')
}
