import type { VersionId } from '@samplan/domain'
import type { StoredVersion } from '@samplan/storage'
import type { Principal } from '../accounts/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { openPlan, type OpenedPlan } from '../plans/openPlan.ts'

export interface OpenedVersion extends OpenedPlan {
  readonly version: StoredVersion
}

/** A version of a plan that the person may read. @throws Problem 404 for every other */
export async function openVersion(
  services: Services,
  principal: Principal,
  versionId: VersionId,
): Promise<OpenedVersion> {
  const version = await services.storage.register.version(versionId)
  if (version === null) throw new Problem(404, 'version-unknown')
  return { version, ...(await openPlan(services, principal, version.planId)) }
}
