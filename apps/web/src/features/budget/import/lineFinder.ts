/** Which line of the budget a row of a file is: by its code, else by its name; codes may stand on both sides. */
import type { Budget, BudgetGroup, BudgetLine, BudgetSide, GroupId } from '@samplan/domain'
import { isSameText, normal } from './columnRoles.ts'

export type Found =
  | { readonly kind: 'line'; readonly line: BudgetLine }
  | { readonly kind: 'new'; readonly groupId: GroupId }
  | { readonly kind: 'passed' }
  | { readonly kind: 'unknown'; readonly why: 'nameless' | 'several' | 'no-group' }

interface Named {
  readonly code: string
  readonly label: string
}

const SUM = /^(?:del)?(?:summa|sum|total|totalt|resultat|result)\b/iu
const SIDES: readonly { readonly side: BudgetSide; readonly said: RegExp }[] = [
  { side: 'cost', said: /^(?:kostnad|utgift|cost|expense)/iu },
  { side: 'revenue', said: /^(?:intäkt|finansiering|revenue|income)/iu },
]

/** Reads a file from above: a heading says what the rows below it are. */
export function lineFinder(budget: Budget) {
  const placed = budget.groups.flatMap((group) => group.lines.map((line) => ({ line, group })))
  const byCode = Map.groupBy(placed, ({ line }) => line.code?.trim() ?? '')
  const byLabel = Map.groupBy(placed, ({ line }) => normal(line.label))
  let group: BudgetGroup | null = null
  let side: BudgetSide | null = null

  const goTo = (next: BudgetGroup) => {
    group = next
    side = next.side
  }
  const isHeading = (label: string): boolean => {
    const named = budget.groups.find(({ title }) => title !== '' && isSameText(title, label))
    if (named) {
      goTo(named)
      return true
    }
    const heading = SIDES.find(({ said }) => said.test(label))
    if (!heading) return false
    side = heading.side
    group = budget.groups.find((one) => one.side === heading.side) ?? null
    return true
  }
  const isSum = ({ label }: Named) =>
    SUM.test(label) ||
    [budget.statedResult, ...budget.groups.map(({ statedTotal }) => statedTotal)].some(
      (stated) => stated !== null && stated.label !== '' && isSameText(stated.label, label),
    )

  /** Of those that fit: the one that is called the same, else the one on the side that one is reading. */
  const choose = (fitting: typeof placed, { label }: Named): Found | null => {
    const named = fitting.filter(({ line }) => label !== '' && isSameText(line.label, label))
    const onSide = (some: typeof placed) =>
      some.length > 1 ? some.filter((one) => one.group.side === side) : some
    const [only, another] = onSide(named.length > 0 ? named : fitting)
    if (!only || another) return fitting.length > 1 ? { kind: 'unknown', why: 'several' } : null
    goTo(only.group)
    return { kind: 'line', line: only.line }
  }

  return {
    /** `hasAmounts`: a row without any is a heading, or nothing. */
    find(row: Named, hasAmounts: boolean): Found {
      const { code, label } = row
      if (code === '' && isSum(row)) return { kind: 'passed' }
      const byOne = code === '' ? undefined : byCode.get(code)
      const fitting =
        byOne ?? (byLabel.get(normal(label)) ?? []).filter(({ line }) => code === '' || !line.code)
      const found = label === '' && code === '' ? null : choose(fitting, row)
      if (found) return found
      if (!hasAmounts) {
        isHeading(label || code)
        return { kind: 'passed' }
      }
      if (code === '' && label === '') return { kind: 'unknown', why: 'nameless' }
      const into = group ?? budget.groups[0]
      return into ? { kind: 'new', groupId: into.id } : { kind: 'unknown', why: 'no-group' }
    },
  }
}
