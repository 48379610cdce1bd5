import type { SiteLexicon } from '../../reader/elsewhere/site-lexicon.ts'

export const site: SiteLexicon = {
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
