import { answerTo } from './requests.ts'

/** `make` gives a new database its stores. @throws where the browser forbids or lacks storage */
export function openDatabase(
  factory: IDBFactory,
  name: string,
  make: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  const opening = factory.open(name, 1)
  opening.addEventListener('upgradeneeded', () => make(opening.result))
  return answerTo(opening)
}
