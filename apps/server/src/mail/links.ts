/** Where the links in mails lead: pages of the web app (`apps/web/src/app/routes.tsx`). */
import type { PlanId, SectionId, ThreadId } from '@samplan/domain'

export const passwordLink = (origin: string, token: string): string => `${origin}/nytt-losenord/${token}`

export const invitationLink = (origin: string, token: string): string => `${origin}/inbjudan/${token}`

export const signInLink = (origin: string, token: string): string => `${origin}/engangslank/${token}`

/** For whoever needs no link of their own, and signs in with the organisation's account. */
export const welcomeLink = (origin: string): string => `${origin}/`

export const planLink = (origin: string, planId: PlanId): string => `${origin}/plan/${planId}`

export const sectionLink = (origin: string, planId: PlanId, sectionId: SectionId): string =>
  `${planLink(origin, planId)}#section-${sectionId}`

export const threadLink = (origin: string, planId: PlanId, threadId: ThreadId): string =>
  `${planLink(origin, planId)}?trad=${threadId}`

export const versionsLink = (origin: string, planId: PlanId): string =>
  `${planLink(origin, planId)}/versioner`

export const noticeSettingsLink = (origin: string): string => `${origin}/konto#aviseringar`
