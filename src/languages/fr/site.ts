import type { SiteWords } from '../../reader/elsewhere/site-words.ts'

export const site: SiteWords = {
  lists: ['equipe', 'intervenants'],
  mentors: [],
  one: ['je', "j'ai", 'mon', 'ma', 'mes', 'moi'],
  many: ['nous', 'notre', 'nos'],
  honorifics: [],
  greets: [],
  introduces: [],
  about: ['biographie', 'a propos de moi'],
  possessives: [],
  profiles: [],
  addresses: { people: [], others: [], onePerson: [], mentors: [] },
}
