/** What a Word document would become: enough to say yes or no to, and to choose which tables are budgets. */
import type { FoundBudget, ImportedDocx } from '@samplan/document/importDocx'
import { budgetSideSchema, depthOf, type Block } from '@samplan/domain'
import { z } from 'zod'

const text = z.string()

export const documentPreviewSchema = z.object({
  title: text,
  year: z.int(),
  sections: z.array(z.object({ number: text.nullable(), title: text.nullable(), depth: z.int() })),
  counts: z.object({
    paragraphs: z.int(),
    lists: z.int(),
    /** Budgets not counted. */
    tables: z.int(),
    images: z.int(),
    notes: z.int(),
    quotes: z.int(),
  }),
  /** Tables that look like one. */
  budgets: z.array(
    z.object({
      /** What `budgets` of the address names it by. */
      table: z.int(),
      sectionTitle: text,
      columns: z.array(text),
      groups: z.array(
        z.object({
          side: budgetSideSchema,
          title: text,
          /** Kronor by column; what cannot be read as it was typed, null for nothing. */
          lines: z.array(
            z.object({
              code: text.nullable(),
              label: text,
              amounts: z.array(z.union([z.int(), text]).nullable()),
            }),
          ),
          total: z.array(z.int().nullable()).nullable(),
        }),
      ),
    }),
  ),
  unmapped: z.array(z.object({ path: text, reason: text })),
})
export type DocumentPreview = z.infer<typeof documentPreviewSchema>

export function previewOf({ plan, budgets, lost }: ImportedDocx): DocumentPreview {
  const blocks = plan.sections.flatMap((section) => section.blocks)
  const count = (type: Block['type']) => blocks.filter((block) => block.type === type).length
  return {
    title: plan.facts.title,
    year: plan.facts.year,
    sections: plan.sections.map(({ id, number, title }) => ({
      number,
      title,
      depth: depthOf(plan.sections, id),
    })),
    counts: {
      paragraphs: count('paragraph'),
      lists: count('list'),
      tables: count('table'),
      images: count('image'),
      notes: count('note'),
      quotes: count('quote'),
    },
    budgets: budgets.map(proposal),
    unmapped: lost.map(({ path, reason }) => ({ path, reason })),
  }
}

function proposal({ table, sectionTitle, budget }: FoundBudget): DocumentPreview['budgets'][number] {
  return {
    table,
    sectionTitle,
    columns: budget.columns.map(({ label }) => label),
    groups: budget.groups.map(({ side, title, lines, statedTotal }) => ({
      side,
      title,
      lines: lines.map(({ code, label, amounts }) => ({ code, label, amounts: amounts.map(shown) })),
      total:
        statedTotal === null
          ? null
          : statedTotal.amounts.map((amount) => (amount.kind === 'known' ? amount.kronor : null)),
    })),
  }
}

type Amount = FoundBudget['budget']['groups'][number]['lines'][number]['amounts'][number]

function shown(amount: Amount): number | string | null {
  if (amount.kind === 'known') return amount.kronor
  return amount.kind === 'unknown' ? amount.typed : null
}
