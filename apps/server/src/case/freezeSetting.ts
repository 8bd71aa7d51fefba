/**
 * What a version takes from elsewhere than the plan's documents: the names of people, its pictures, and how the
 * organisation's paper looks. Read before the turn, which waits for nobody.
 */
import {
  DEFAULT_THEME,
  frozenPlanOf,
  type FrozenPlan,
  type ImageHash,
  type Plan,
  type PlanId,
  type Theme,
  type UserId,
} from '@samplan/domain'
import { imagesIn } from '@samplan/publish'
import type { ActingUser } from '../accounts/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { namesOf, peopleNamedIn, type Names } from '../publish/names.ts'

export interface FreezeSetting {
  readonly theme: Theme
  readonly names: Names
  readonly images: KnownImages
}

/** Whether each picture that has been looked for is stored. */
type KnownImages = ReadonlyMap<ImageHash, boolean>

/** Who and what has come into the plan between the reading and the turn. */
class SettingOutdated extends Error {
  override readonly name = 'SettingOutdated'
  readonly people: readonly UserId[]
  readonly images: readonly ImageHash[]

  constructor(people: readonly UserId[], images: readonly ImageHash[]) {
    super('The plan names people or pictures that have not been looked up')
    this.people = people
    this.images = images
  }
}

/**
 * @throws SettingOutdated, by which the turn comes to nothing and is tried again
 * @throws Problem 409 where a picture is not stored: a version could never be shown as it was decided on
 */
export function frozenWith(plan: Plan, { names, images }: FreezeSetting): FrozenPlan {
  const people: UserId[] = []
  const frozen = frozenPlanOf(plan, (userId) => {
    if (!names.has(userId)) people.push(userId)
    return names.get(userId) ?? null
  })
  const unknown = hashesIn(plan).filter((hash) => !images.has(hash))
  if (people.length + unknown.length > 0) throw new SettingOutdated(people, unknown)
  requireImages(plan, images)
  return frozen
}

const hashesIn = (plan: Plan): readonly ImageHash[] => imagesIn(plan).map(({ hash }) => hash)

function requireImages({ sections }: Plan, images: KnownImages): void {
  for (const section of sections)
    if (imagesIn({ sections: [section] }).some(({ hash }) => images.get(hash) === false))
      throw new Problem(409, 'image-lost', { section: section.title ?? '' })
}

/** People come into a plan now and then, not each time that it is frozen. */
const TRIES = 5

export async function withFreezeSetting<Result>(
  services: Pick<Services, 'storage' | 'sync' | 'users' | 'images'>,
  by: ActingUser,
  planId: PlanId,
  freeze: (setting: FreezeSetting) => Promise<Result>,
): Promise<Result> {
  const { storage, sync, users, images } = services
  const organisationId = by.organisation.id
  const theme = (await storage.themes.current(organisationId)) ?? DEFAULT_THEME
  const plan = await sync.readPlan(planId)
  const look = async (hashes: readonly ImageHash[]): Promise<KnownImages> =>
    new Map(
      await Promise.all(hashes.map(async (hash) => [hash, await images.has(organisationId, hash)] as const)),
    )
  let setting: FreezeSetting = {
    theme,
    names: await namesOf(users, peopleNamedIn(plan)),
    images: await look(hashesIn(plan)),
  }
  for (let left = TRIES; ; left -= 1) {
    try {
      return await freeze(setting)
    } catch (error) {
      if (!(error instanceof SettingOutdated) || left === 1) throw error
      setting = {
        theme,
        names: new Map([...setting.names, ...(await namesOf(users, error.people))]),
        images: new Map([...setting.images, ...(await look(error.images))]),
      }
    }
  }
}
