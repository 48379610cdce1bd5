import type { SiteLexicon } from '../../reader/elsewhere/site-lexicon.ts'

export const site: SiteLexicon = {
  lists: ['sprekers', 'medewerkers'],
  mentors: [],
  one: ['ik', 'mijn', 'mij'],
  many: ['wij', 'we', 'onze', 'ons'],
  honorifics: [],
  greets: [],
  introduces: [],
  about: ['biografie', 'over mij'],
  possessives: [],
  profiles: [],
  addresses: { people: [], others: [], onePerson: [], mentors: [] },
}
