import type { SiteLexicon } from '../../reader/elsewhere/site-lexicon.ts'

export const site: SiteLexicon = {
  lists: ['menschen', 'mitarbeiter', 'mitarbeiterinnen', 'referenten', 'referentinnen', 'vorstand'],
  mentors: [],
  one: ['ich', 'mein', 'meine', 'meiner', 'meinem', 'meinen', 'mich', 'mir'],
  many: ['wir', 'unser', 'unsere', 'unserer', 'unseren', 'uns'],
  honorifics: ['ing'],
  greets: [],
  introduces: [],
  about: ['biografie', 'uber mich'],
  possessives: [],
  profiles: [],
  addresses: { people: [], others: [], onePerson: [], mentors: [] },
}
