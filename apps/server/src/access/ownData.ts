/** What is kept of a person, for that person: GDPR, articles 15 and 20. */
import type { Principal } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'

export async function readOwnData(services: Services, { user, organisation, role }: Principal) {
  const { auth, users, tokens, storage, sync } = services
  const { internalAdapter } = await auth.$context
  const plans = await storage.planIndex.listFor(user.id)
  return {
    account: {
      ...user,
      organisation: organisation.name,
      role,
      signsInBy: [...(await users.signsInBy(user.id))],
    },
    sessions: (await internalAdapter.listSessions(user.id)).map(({ createdAt, updatedAt, userAgent }) => ({
      createdAt: createdAt.toISOString(),
      lastUsedAt: updatedAt.toISOString(),
      userAgent: userAgent ?? null,
    })),
    programTokens: (await tokens.listFor(user.id)).map(({ name, createdAt }) => ({
      name,
      createdAt: new Date(createdAt).toISOString(),
    })),
    plans: await Promise.all(
      plans.map(async ({ planId, title, year, members }) => ({
        planId,
        title,
        year,
        roles: members.filter(({ userId }) => userId === user.id).map((member) => member.role),
        ownSections: (await sync.readOutline(planId)).sections
          .filter(({ ownerIds }) => ownerIds.includes(user.id))
          .map(({ id, title: heading }) => ({ sectionId: id, title: heading })),
      })),
    ),
  }
}
