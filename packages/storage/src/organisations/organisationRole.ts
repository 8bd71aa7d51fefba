/** What one is to the organisation as a whole; roles in a plan are the domain's `Role`. */
export type OrganisationRole = 'administrator' | 'member'
