import type { BlockId, SectionId } from '@samplan/domain'
import { formatKronor, kronorIn } from '@samplan/domain'
import { usePlan, useSection } from '../../sync/index.ts'

export interface BudgetBlockProps {
  readonly sectionId: SectionId
  readonly blockId: BlockId
}

/** A budget table. */
export function BudgetBlock({ sectionId, blockId }: BudgetBlockProps) {
  const columns = usePlan()?.budgetColumns ?? []
  const block = useSection(sectionId)?.blocks.find((candidate) => candidate.id === blockId)
  if (block?.type !== 'budget') return null
  return (
    <table>
      <tbody>
        {block.groups
          .flatMap(({ lines }) => lines)
          .map((line) => (
            <tr key={line.id}>
              <td>{line.code}</td>
              <th scope="row">{line.label}</th>
              {columns.map(({ id }) => {
                const kronor = kronorIn(line, id)
                return <td key={id}>{kronor === null ? '–' : formatKronor(kronor)}</td>
              })}
            </tr>
          ))}
      </tbody>
    </table>
  )
}
