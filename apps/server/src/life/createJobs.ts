import { createDigestJob } from '../mail/digest/createDigestJob.ts'
import { createDueReminders } from '../notices/dueReminders.ts'
import { sendDueReviews } from '../review/sendDue.ts'
import type { Services } from './services.ts'
import { createTicker, type Ticker } from './ticker.ts'

/** What is looked after while the server runs. */
export const createJobs = (services: Services): Ticker =>
  createTicker(
    [
      { name: 'notices', run: () => services.notifier.catchUp() },
      { name: 'held reviews', run: () => sendDueReviews(services) },
      { name: 'due dates', run: createDueReminders(services) },
      { name: 'digests', run: createDigestJob(services) },
      { name: 'files of versions', run: () => services.versionFiles.catchUp() },
    ],
    services.logger,
  )
