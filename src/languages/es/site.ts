import type { SiteLexicon } from '../../reader/elsewhere/site-lexicon.ts'

export const site: SiteLexicon = {
  lists: ['equipo', 'ponentes'],
  mentors: [],
  one: ['yo', 'soy', 'mi', 'mis', 'me'],
  many: ['nosotros', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'somos'],
  honorifics: [],
  greets: [],
  introduces: [],
  about: ['biografia', 'sobre mi'],
  possessives: [],
  profiles: [],
  addresses: { people: [], others: [], onePerson: [], mentors: [] },
}
