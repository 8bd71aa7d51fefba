import type { Storage } from '../database/storage.ts'
import type { LogUnderTest } from './logUnderTest.ts'

export function logOfStorage(storage: Storage): LogUnderTest {
  const { updateLog, activityLog, planIndex } = storage
  return {
    updateLog,
    activityLog,
    planIndex,
    createOrganisation: (id) => storage.organisations.put({ id, name: 'Samverkan Norr' }),
    close: () => storage.close(),
  }
}
