/**
 * What plans say, to be found by its words. The index is derived: it follows the documents when somebody searches, and
 * what it lacks is read anew. SQLite's FTS5 finds words by how they begin, PostgreSQL's Swedish configuration also by
 * their stems.
 */
import type { BlockId, LineId, OrganisationId, PlanId, SectionId, ThreadId } from '@samplan/domain'
import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'

export interface IndexedPassage {
  readonly sectionId: SectionId | null
  readonly blockId: BlockId | null
  readonly lineId: LineId | null
  /** Of a comment: its thread. */
  readonly threadId: ThreadId | null
  readonly text: string
}

export interface FoundPassage extends IndexedPassage {
  readonly planId: PlanId
}

export interface SearchIndex {
  /** Of these plans, those whose documents have grown since they were indexed, and how far they have grown. */
  stale(planIds: readonly PlanId[]): Promise<ReadonlyMap<PlanId, number>>
  /** @param upto what `stale` told before the passages were read: what came later is indexed the next time */
  replace(
    plan: { readonly planId: PlanId; readonly organisationId: OrganisationId },
    upto: number,
    passages: readonly IndexedPassage[],
  ): Promise<void>
  /** Passages that have every word, the best first. Words of which nothing is left find nothing. */
  find(planIds: readonly PlanId[], query: string, limit: number): Promise<readonly FoundPassage[]>
}

export const createSearchIndex = (kysely: Kysely<Tables>, dialect: DialectName): SearchIndex => ({
  stale: (planIds) => stale(kysely, planIds),
  replace: ({ planId, organisationId }, upto, passages) =>
    kysely.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('search_words').where('plan_id', '=', planId).execute()
      await insert(transaction, planId, organisationId, passages)
      await transaction
        .insertInto('search_state')
        .values({ plan_id: planId, organisation_id: organisationId, upto })
        .onConflict((conflict) => conflict.column('plan_id').doUpdateSet({ upto }))
        .execute()
    }),
  find: (planIds, query, limit) => find(kysely, dialect, planIds, query, limit),
})

async function stale(
  kysely: Kysely<Tables>,
  planIds: readonly PlanId[],
): Promise<ReadonlyMap<PlanId, number>> {
  if (planIds.length === 0) return new Map()
  const rows = await kysely
    .selectFrom('doc')
    .leftJoin('search_state', 'search_state.plan_id', 'doc.plan_id')
    .where('doc.plan_id', 'in', planIds)
    .groupBy(['doc.plan_id', 'search_state.upto'])
    .select(({ fn }) => ['doc.plan_id', 'search_state.upto', fn.sum<number | string>('last_seq').as('now')])
    .execute()
  // PostgreSQL sums to a number that JavaScript is given as text.
  const grown = rows.map(({ plan_id, upto, now }) => ({ plan_id, upto, now: Number(now) }))
  return new Map(grown.filter(({ upto, now }) => upto !== now).map(({ plan_id, now }) => [plan_id, now]))
}

const ROWS_AT_ONCE = 500

async function insert(
  transaction: Transaction<Tables>,
  planId: PlanId,
  organisationId: OrganisationId,
  passages: readonly IndexedPassage[],
): Promise<void> {
  for (let from = 0; from < passages.length; from += ROWS_AT_ONCE) {
    const rows = passages.slice(from, from + ROWS_AT_ONCE).map((passage) => ({
      plan_id: planId,
      organisation_id: organisationId,
      section_id: passage.sectionId,
      block_id: passage.blockId,
      line_id: passage.lineId,
      thread_id: passage.threadId,
      text: indexable(passage.text),
    }))
    await transaction.insertInto('search_words').values(rows).execute()
  }
}

/** PostgreSQL keeps no U+0000, and gives up on a text whose words take a megabyte. */
const LONGEST = 100_000
const indexable = (text: string): string => text.slice(0, LONGEST).replaceAll('\0', ' ').toWellFormed()

async function find(
  kysely: Kysely<Tables>,
  dialect: DialectName,
  planIds: readonly PlanId[],
  query: string,
  limit: number,
): Promise<readonly FoundPassage[]> {
  const words = wordsIn(query)
  if (words.length === 0 || planIds.length === 0) return []
  const { matches, rank } = dialect === 'sqlite' ? inSqlite(words) : inPostgres(words)
  const rows = await kysely
    .selectFrom('search_words')
    .select(['plan_id', 'section_id', 'block_id', 'line_id', 'thread_id', 'text'])
    .where(matches)
    .where('plan_id', 'in', planIds)
    .orderBy(rank)
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    planId: row.plan_id,
    sectionId: row.section_id,
    blockId: row.block_id,
    lineId: row.line_id,
    threadId: row.thread_id,
    text: row.text,
  }))
}

/** Letters and digits alone: nothing of what somebody types is read as an operator of either language. */
const wordsIn = (query: string): string[] =>
  (query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap(asIndexed).slice(0, 20)

/** An amount stands in groups of three digits; four digits are a year. */
const asIndexed = (word: string): readonly string[] =>
  /^\d{5,}$/u.test(word) ? (word.match(/\d{1,3}(?=(?:\d{3})*$)/gu) ?? []) : [word]

interface Search {
  readonly matches: RawBuilder<boolean>
  readonly rank: RawBuilder<number>
}

function inSqlite(words: readonly string[]): Search {
  const query = words.map((word) => `"${word}"*`).join(' ')
  return { matches: sql<boolean>`search_words match ${query}`, rank: sql<number>`bm25(search_words)` }
}

function inPostgres(words: readonly string[]): Search {
  const query = sql`to_tsquery('swedish', ${words.map((word) => `'${word}':*`).join(' & ')})`
  return { matches: sql<boolean>`words @@ ${query}`, rank: sql<number>`-ts_rank(words, ${query})` }
}
