/** The demo accounts, by the part of their address that is their own. */
export type Account =
  | 'samordnare'
  | 'direktor'
  | 'ekonom'
  | 'sekreterare'
  | `handlaggare${1 | 2 | 3 | 4 | 5 | 6}`
  | 'granskare'
  | 'lasare'

export const DEMO_PASSWORD = 'samplan-demo'

export const emailOf = (account: Account): string => `${account}@demo.example`
