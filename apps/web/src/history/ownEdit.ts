/** The origin of what this person edits in the fields of a section's blocks: what the section's history can take back. */
export const ownEdit: { readonly name: string } = { name: 'own edit' }
