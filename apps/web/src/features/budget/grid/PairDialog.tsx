import type { BudgetLine, BudgetSide, LineId } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, Dialog, DialogActions, Select } from '../../../ui/index.ts'
import { useGrid } from './gridContext.ts'
import { lineName } from './PairText.tsx'

interface PairDialogProps {
  readonly line: BudgetLine
  readonly partner: BudgetLine | null
  readonly onClose: () => void
}

/** Earmarks: the line on the other side that this one belongs with. */
export function PairDialog({ line, partner, onClose }: PairDialogProps) {
  const { t } = useLanguage()
  const { actions, budgetNow } = useGrid()
  const [chosen, choose] = useState<LineId | null>(partner?.id ?? null)
  const groups = budgetNow().groups
  const own = groups.find(({ lines }) => lines.some(({ id }) => id === line.id))?.side
  const others = groups
    .filter(({ side }) => side !== own)
    .flatMap(({ side, lines }) => lines.map((other) => ({ side, other })))
  const done = () => {
    actions?.pair(line.id, chosen, partner?.id ?? null)
    onClose()
  }
  return (
    <Dialog title={t('budget:pair.title', { line: lineName(line) })} isOpen onClose={onClose}>
      <Select
        label={t('budget:pair.line')}
        value={chosen ?? ''}
        options={[
          { value: '', label: t('budget:pair.none') },
          ...others.map(({ side, other }) => ({
            value: other.id,
            label: t(SIDE_KEYS[side], { line: lineName(other) }),
          })),
        ]}
        onChange={(value) => choose(others.find(({ other }) => other.id === value)?.other.id ?? null)}
      />
      <DialogActions>
        <Button variant="primary" onPress={done}>
          {t('budget:done')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t('common:cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const SIDE_KEYS = { cost: 'budget:pair.costs', revenue: 'budget:pair.revenue' } as const satisfies Record<
  BudgetSide,
  string
>
