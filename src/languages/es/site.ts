import type { SiteWords } from '../../reader/elsewhere/site-words.ts'

export const site: SiteWords = {
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
