/** The log that the tests of sync run on keeps the contract of the real ones. */
import { MemoryUpdateLog } from '@samplan/sync/testing'
import { updateLogContract } from './updateLogContract.ts'

updateLogContract('memory', async () => {
  const log = new MemoryUpdateLog()
  return {
    updateLog: log,
    activityLog: log.activityLog,
    planIndex: log,
    createOrganisation: async () => {},
    close: async () => {},
  }
})
