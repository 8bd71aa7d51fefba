/** The demo accounts: one for every role, six area officers. All share one password, and exist only when `DEMO` is on. */
import type { Role } from '@samplan/domain'

export const DEMO_PASSWORD = 'samplan-demo'
const DEMO_DOMAIN = 'demo.example'

const account = <Key extends string>(key: Key, name: string, role: Role) => ({
  key,
  email: `${key}@${DEMO_DOMAIN}`,
  name,
  role,
})

export const demoAccounts = [
  account('samordnare', 'Karin Lindahl', 'coordinator'),
  account('direktor', 'Eva Sandström', 'director'),
  account('ekonom', 'Mikael Öberg', 'economist'),
  account('sekreterare', 'Anna Wikström', 'secretary'),
  account('handlaggare1', 'Johan Nyström', 'areaOfficer'),
  account('handlaggare2', 'Birgitta Hedlund', 'areaOfficer'),
  account('handlaggare3', 'Samira Haddad', 'areaOfficer'),
  account('handlaggare4', 'Per-Olof Åström', 'areaOfficer'),
  account('handlaggare5', 'Ingrid Fjellström', 'areaOfficer'),
  account('handlaggare6', 'Daniel Kero', 'areaOfficer'),
  account('granskare', 'Lennart Berg', 'reviewer'),
  account('lasare', 'Maja Forsberg', 'reader'),
] as const

export const isDemoAccount = (email: string): boolean => demoAccounts.some((known) => known.email === email)

export type DemoAccountKey = (typeof demoAccounts)[number]['key']
