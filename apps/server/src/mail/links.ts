/** Where the links in mails lead: pages of the web app (`apps/web/src/app/routes.tsx`). */

export const passwordLink = (origin: string, token: string): string => `${origin}/nytt-losenord/${token}`

export const invitationLink = (origin: string, token: string): string => `${origin}/inbjudan/${token}`
