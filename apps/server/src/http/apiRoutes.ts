/** Everything under `/api`. The type of what this returns is the typed client's view of the server. */
import { Hono } from 'hono'
import { accessRoutes } from '../routes/access.ts'
import { activityRoutes } from '../routes/activity.ts'
import { adoptedRoutes } from '../routes/adopted.ts'
import { authRoutes } from '../routes/auth.ts'
import { boardRoutes } from '../routes/board.ts'
import { caseFileRoutes } from '../routes/caseFiles.ts'
import { boardLinkRoutes } from '../routes/boardLinks.ts'
import { comparisonRoutes } from '../routes/comparison.ts'
import { demoRoutes } from '../routes/demo.ts'
import { evidenceRoutes } from '../routes/evidence.ts'
import { freezeReviewRoutes } from '../routes/freezeReview.ts'
import { heldRoutes } from '../routes/held.ts'
import { historyRoutes } from '../routes/history.ts'
import { imageRoutes } from '../routes/images.ts'
import { inboxRoutes } from '../routes/inbox.ts'
import { meRoutes } from '../routes/me.ts'
import { memoRoutes } from '../routes/memo.ts'
import { invitationRoutes } from '../routes/invitations.ts'
import { oidcRoutes } from '../routes/oidc.ts'
import { nextYearRoutes } from '../routes/nextYear.ts'
import { openApiRoutes } from '../routes/openapi.ts'
import { planInvitationRoutes } from '../routes/planInvitations.ts'
import { planRoutes } from '../routes/plans.ts'
import { readMarkRoutes } from '../routes/readMarks.ts'
import { searchRoutes } from '../routes/search.ts'
import { sessionRoutes } from '../routes/sessions.ts'
import { templateRoutes } from '../routes/templates.ts'
import { themeRoutes } from '../routes/theme.ts'
import { tokenRoutes } from '../routes/tokens.ts'
import { versionFileRoutes } from '../routes/versionFiles.ts'
import { versionRoutes } from '../routes/versions.ts'
import { workingMaterialRoutes } from '../routes/workingMaterial.ts'
import type { Services } from '../life/services.ts'
import { signedIn } from './signedIn.ts'
import type { AppEnvironment } from './appEnvironment.ts'

export const apiRoutes = (services: Services) =>
  new Hono<AppEnvironment>()
    .basePath('/api')
    .route('/auth', authRoutes(services))
    .route('/auth', oidcRoutes(services))
    .route('/demo', demoRoutes(services))
    .route('/me', meRoutes(services))
    .route('/sessions', sessionRoutes(services))
    .route('/tokens', tokenRoutes(services))
    .route('/invitations', invitationRoutes(services))
    .route('/board', boardRoutes(services))
    .route('/', openApiRoutes())
    .use('/access/*', signedIn(services.recognise))
    .route('/access', accessRoutes(services))
    .use('/plans/*', signedIn(services.recognise))
    .route('/plans', planRoutes(services))
    .route('/plans', nextYearRoutes(services))
    .route('/plans', planInvitationRoutes(services))
    .route('/plans', readMarkRoutes(services))
    .route('/plans', heldRoutes(services))
    .route('/plans', historyRoutes(services))
    .route('/plans', comparisonRoutes(services))
    .route('/plans', activityRoutes(services))
    .route('/plans', workingMaterialRoutes(services))
    .route('/plans', freezeReviewRoutes(services))
    .route('/plans', versionRoutes(services))
    .route('/plans', caseFileRoutes(services))
    .route('/plans', imageRoutes(services))
    .use('/adopted/*', signedIn(services.recognise))
    .route('/adopted', adoptedRoutes(services))
    .route('/plans', boardLinkRoutes(services))
    .use('/versions/*', signedIn(services.recognise))
    .route('/versions', memoRoutes(services))
    .route('/versions', versionFileRoutes(services))
    .route('/versions', evidenceRoutes(services))
    .use('/organisation/*', signedIn(services.recognise))
    .route('/organisation', themeRoutes(services))
    .route('/organisation', templateRoutes(services))
    .use('/search/*', signedIn(services.recognise))
    .route('/search', searchRoutes(services))
    .use('/inbox/*', signedIn(services.recognise))
    .route('/inbox', inboxRoutes(services))

export type Api = ReturnType<typeof apiRoutes>
