import type { PersonKey } from '../model/person-key.ts'

/** The address of a person's profile, where their site is known to have one. */
export const profileAddress = (person: PersonKey): string | null =>
  person.site === 'linkedin' ? `https://www.linkedin.com/in/${encodeURIComponent(person.handle)}/` : null
