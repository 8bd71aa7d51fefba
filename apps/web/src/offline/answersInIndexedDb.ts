import { meSchema, type Me } from '../api/schemas.ts'
import { answerTo, openDatabase } from '../indexedDb/index.ts'
import type { LastAnswers } from './lastAnswers.ts'

const DATABASE = 'samplan/last-answers'
const ANSWERS = 'answers'
/** The key of the one answer that says whose the others are; those lie under their paths. */
const ME = 'me'

type Use<Result> = (answers: IDBObjectStore) => Promise<Result>

export function answersInIndexedDb(factory: IDBFactory | undefined): LastAnswers {
  let opening: Promise<IDBDatabase> | null = null

  const inTransaction = async <Result>(
    mode: IDBTransactionMode,
    use: Use<Result>,
    otherwise: Result,
  ): Promise<Result> => {
    try {
      opening ??= open(factory)
      return await use((await opening).transaction(ANSWERS, mode).objectStore(ANSWERS))
    } catch {
      // Storage is forbidden, full or broken. The app then opens with a network only.
      return otherwise
    }
  }
  const change = (use: Use<unknown>) => inTransaction<unknown>('readwrite', use, null)

  return {
    belongTo: async (me) => {
      await change(async (answers) => {
        const before = await readMe(answers)
        if (before?.user.id !== me.user.id || before.incarnation !== me.incarnation) answers.clear()
        await answerTo(answers.put(me, ME))
      })
    },
    me: () => inTransaction('readonly', readMe, null),
    keep: async (userId, path, answer) => {
      await change(async (answers) => {
        if ((await readMe(answers))?.user.id !== userId) return
        await (answer === null ? answerTo(answers.delete(path)) : answerTo(answers.put(answer, path)))
      })
    },
    find: (userId, path) =>
      inTransaction<unknown>(
        'readonly',
        async (answers) =>
          (await readMe(answers))?.user.id === userId
            ? ((await answerTo<unknown>(answers.get(path))) ?? null)
            : null,
        null,
      ),
    forget: async () => {
      await change((answers) => answerTo(answers.clear()))
    },
  }
}

const readMe = async (answers: IDBObjectStore): Promise<Me | null> =>
  meSchema.safeParse(await answerTo<unknown>(answers.get(ME))).data ?? null

async function open(factory: IDBFactory | undefined): Promise<IDBDatabase> {
  if (!factory) throw new Error('this browser has no IndexedDB')
  return openDatabase(factory, DATABASE, (made) => made.createObjectStore(ANSWERS))
}
