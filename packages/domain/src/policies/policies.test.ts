import { describe, expect, it } from 'vitest'
import { roleSchema, type Role } from '../plan/role.ts'
import { buildPlan, type SectionParts } from '../testing/build.ts'
import { actorIn, actorOf, mayComment, mayReadPlan, may } from './actor.ts'
import { effectiveOwners } from './owners.ts'
import { sectionIdSchema, userIdSchema } from '../ids.ts'
import { mayWriteSection } from './writing.ts'
import type { Right } from './rights.ts'

const user = (id: string) => userIdSchema.parse(id)
const sectionId = (id: string) => sectionIdSchema.parse(id)
const outlineOf = (...sections: SectionParts[]) => buildPlan({ sections })

/** One member a role, by the role's name; `areaOfficer` is `officer`. */
const USER_OF: Record<Role, string> = {
  administrator: 'administrator',
  coordinator: 'coordinator',
  director: 'director',
  areaOfficer: 'officer',
  economist: 'economist',
  secretary: 'secretary',
  reviewer: 'reviewer',
  reader: 'reader',
}

const rolesThat = (allowed: (role: Role) => boolean): Role[] => roleSchema.options.filter(allowed)

describe('DOMAIN "Who may what"', () => {
  const TABLE: [Right, Role[]][] = [
    ['read', roleSchema.options],
    ['comment', rolesThat((role) => role !== 'reader')],
    ['read-activity', rolesThat((role) => role !== 'reader' && role !== 'reviewer')],
    ['write-own-sections', ['coordinator', 'director', 'areaOfficer', 'economist', 'secretary']],
    ['write-any-section', ['coordinator', 'director']],
    ['write-budget-sections', ['economist']],
    ['manage-outline', ['administrator', 'coordinator', 'director']],
    ['manage-budget-columns', ['administrator', 'coordinator', 'director', 'economist']],
    ['mark-own-ready', ['coordinator', 'director', 'areaOfficer', 'economist', 'secretary']],
    ['review', ['coordinator', 'director']],
    ['freeze', ['director']],
    ['keep-case', ['coordinator', 'director', 'secretary']],
  ]

  it.each(TABLE)('%s', (right, roles) => {
    expect(rolesThat((role) => may({ userId: user('someone'), roles: [role] }, right))).toEqual(roles)
  })

  it('gives nothing to who is no member', () => {
    const stranger = actorIn(outlineOf(), user('stranger'))
    expect(stranger).toBeNull()
    expect(mayReadPlan(stranger)).toBe(false)
    expect(mayComment(stranger)).toBe(false)
    expect(mayWriteSection(stranger, outlineOf({}), sectionId('section-1'))).toBe(false)
  })
})

describe('an administrator of the organisation', () => {
  const administering = (id: string) =>
    actorOf(outlineOf(), { id: user(id), organisationAdministrator: true })
  const rightsOf = (id: string) =>
    (['comment', 'manage-outline', 'write-own-sections', 'write-any-section'] as const).filter((right) => {
      const actor = administering(id)
      return actor !== null && may(actor, right)
    })

  it('need not be a member', () => {
    expect(rightsOf('stranger')).toEqual(['comment', 'manage-outline'])
  })

  it('keeps the rights of both as a member', () => {
    expect(rightsOf('reader')).toEqual(['comment', 'manage-outline'])
    expect(rightsOf('officer')).toEqual(['comment', 'manage-outline', 'write-own-sections'])
    const outline = outlineOf({ ownerIds: ['officer'] })
    expect(mayWriteSection(administering('officer'), outline, sectionId('section-1'))).toBe(true)
    expect(mayWriteSection(administering('reader'), outline, sectionId('section-1'))).toBe(false)
  })
})

describe('mayWriteSection', () => {
  const writers = (outline: ReturnType<typeof outlineOf>, id = 'section-1') =>
    rolesThat((role) => mayWriteSection(actorIn(outline, user(USER_OF[role])), outline, sectionId(id)))

  it('lets the owner write, and who may write any section', () => {
    expect(writers(outlineOf({ ownerIds: ['officer'] }))).toEqual(['coordinator', 'director', 'areaOfficer'])
    expect(writers(outlineOf({ ownerIds: ['secretary'] }))).toEqual(['coordinator', 'director', 'secretary'])
    expect(writers(outlineOf({ ownerIds: ['other-officer'] }))).toEqual(['coordinator', 'director'])
  })

  it('lets nobody else write though listed as owner', () => {
    const ownerIds = ['administrator', 'reviewer', 'reader']
    expect(writers(outlineOf({ ownerIds }))).toEqual(['coordinator', 'director'])
  })

  it('goes by the role the actor has now, whatever the outline still says', () => {
    const demoted = { userId: user('officer'), roles: ['reader'] } as const
    expect(mayWriteSection(demoted, outlineOf({ ownerIds: ['officer'] }), sectionId('section-1'))).toBe(false)
  })

  it('gives the economist the section that holds the budget, and own ones', () => {
    expect(writers(outlineOf({ kind: 'budget', ownerIds: [] }))).toEqual([
      'coordinator',
      'director',
      'economist',
    ])
    expect(writers(outlineOf({ kind: 'appendix', ownerIds: [] }))).toEqual(['coordinator', 'director'])
    expect(writers(outlineOf({ ownerIds: ['economist'] }))).toEqual(['coordinator', 'director', 'economist'])
  })

  it('inherits owners down the tree, until a section has its own', () => {
    const outline = outlineOf(
      { ownerIds: ['officer'] },
      { ownerIds: [], parentId: 'section-1' },
      { ownerIds: ['secretary'], parentId: 'section-2' },
    )
    expect(writers(outline, 'section-2')).toEqual(['coordinator', 'director', 'areaOfficer'])
    expect(writers(outline, 'section-3')).toEqual(['coordinator', 'director', 'secretary'])
  })

  it('lets nobody write what is not in the outline', () => {
    expect(writers(outlineOf({}), 'section-9')).toEqual([])
    const removed = { ...outlineOf({ id: 'gone' }), sections: [] }
    expect(writers(removed, 'gone')).toEqual([])
  })
})

describe('effectiveOwners', () => {
  const ownersOf = (outline: ReturnType<typeof outlineOf>, id: string) =>
    effectiveOwners(outline, sectionId(id))

  it('falls back to the ancestors when the owner has left or may not write', () => {
    const outline = outlineOf(
      { ownerIds: ['director'] },
      { ownerIds: ['gone', 'reader'], parentId: 'section-1' },
      { ownerIds: ['gone', 'officer'], parentId: 'section-1' },
    )
    expect(ownersOf(outline, 'section-2')).toEqual(['director'])
    expect(ownersOf(outline, 'section-3')).toEqual(['officer'])
  })

  it('is nobody where nobody is said', () => {
    expect(ownersOf(outlineOf({ ownerIds: [] }), 'section-1')).toEqual([])
    expect(ownersOf(outlineOf(), 'section-1')).toEqual([])
  })
})
