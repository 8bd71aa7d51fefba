/** Where the links in mails lead: pages of the web app (`apps/web/src/app/routes.tsx`). */

export const passwordLink = (origin: string, token: string): string => `${origin}/nytt-losenord/${token}`

export const invitationLink = (origin: string, token: string): string => `${origin}/inbjudan/${token}`

export const signInLink = (origin: string, token: string): string => `${origin}/engangslank/${token}`

/** For whoever needs no link of their own, and signs in with the organisation's account. */
export const welcomeLink = (origin: string): string => `${origin}/`
