import type { SiteWords } from '../../reader/elsewhere/site-words.ts'

export const site: SiteWords = {
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
