/** What one is to the organisation as a whole; roles in a plan are the domain's `Role`. */
export const organisationRoles = ['administrator', 'member'] as const
export type OrganisationRole = (typeof organisationRoles)[number]
