import { formatList } from '@samplan/i18n'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { importDocument, type DocumentPreview } from '../../../api/importDocument.ts'
import { plansQuery } from '../../../api/queries.ts'
import type { ImportReceipt } from '../../../api/schemas.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage, type Language } from '../../../language/index.ts'
import { Button, DialogActions, Notice, TextField } from '../../../ui/index.ts'
import styles from './ImportDialog.module.css'
import { LeftOut } from './LeftOut.tsx'
import { Outline } from './Outline.tsx'
import { ProposedBudgets } from './ProposedBudgets.tsx'

interface DocumentFormProps {
  readonly file: File
  readonly preview: DocumentPreview
  readonly onDone: (receipt: ImportReceipt) => void
  readonly onBack: () => void
}

/** What the document would become; what it is called, for which year, and which tables are budgets is chosen here. */
export function DocumentForm({ file, preview, onDone, onBack }: DocumentFormProps) {
  const language = useLanguage()
  const { t } = language
  const queryClient = useQueryClient()
  const [title, setTitle] = useState(preview.title)
  const [year, setYear] = useState(String(preview.year))
  const [taken, setTaken] = useState<readonly number[]>(preview.budgets.map(({ table }) => table))
  const { run, pending, error } = useSubmit(async () => {
    onDone(await importDocument(file, { title: title.trim(), year: Number(year), budgets: taken }))
    await queryClient.invalidateQueries({ queryKey: plansQuery.queryKey })
  })
  const isYear = /^(?:19|20|21)\d{2}$/.test(year)
  return (
    <>
      <Notice announced>{summaryOf(language, preview, taken)}</Notice>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <div className={styles['facts']}>
        <TextField label={t('work:import.planTitle')} value={title} onChange={setTitle} maxLength={300} />
        <TextField
          label={t('work:import.year')}
          value={year}
          onChange={setYear}
          inputMode="numeric"
          maxLength={4}
          error={isYear ? null : t('work:import.yearWrong')}
        />
      </div>
      <Outline sections={preview.sections} />
      <ProposedBudgets budgets={preview.budgets} taken={taken} onChange={setTaken} />
      {preview.unmapped.length > 0 && (
        <section>
          <h3 className={styles['label']}>{t('work:import.leftOut', { count: preview.unmapped.length })}</h3>
          <LeftOut unmapped={preview.unmapped} />
        </section>
      )}
      <DialogActions>
        <Button
          variant="primary"
          isDisabled={title.trim() === '' || !isYear}
          isPending={pending}
          onPress={() => void run()}
        >
          {pending ? t('work:import.pending') : t('work:import.do')}
        </Button>
        <Button onPress={onBack}>{t('work:import.otherFile')}</Button>
      </DialogActions>
    </>
  )
}

/** "12 avsnitt, 3 tabeller och 1 budget." */
function summaryOf(
  { t, locale }: Language,
  { sections, counts, budgets }: DocumentPreview,
  taken: readonly number[],
): string {
  const parts: readonly (readonly [number, string])[] = [
    [sections.length, t('work:import.count.sections', { count: sections.length })],
    [counts.lists, t('work:import.count.lists', { count: counts.lists })],
    ...tablesAndBudgets(counts.tables, budgets.length, taken.length).map(
      ([tables, key]) => [tables, t(key, { count: tables })] as const,
    ),
    [counts.images, t('work:import.count.images', { count: counts.images })],
    [counts.notes, t('work:import.count.notes', { count: counts.notes })],
    [counts.quotes, t('work:import.count.quotes', { count: counts.quotes })],
  ]
  const some = parts.filter(([count]) => count > 0).map(([, words]) => words)
  return some.length === 0 ? t('work:import.nothing') : `${formatList(locale, some)}.`
}

/** A table that is not taken as a budget is counted among the tables. */
const tablesAndBudgets = (tables: number, proposed: number, taken: number) =>
  [
    [tables + proposed - taken, 'work:import.count.tables'],
    [taken, 'work:import.count.budgets'],
  ] as const
