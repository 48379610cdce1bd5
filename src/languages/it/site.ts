import type { SiteLexicon } from '../../reader/elsewhere/site-lexicon.ts'

export const site: SiteLexicon = {
  lists: ['squadra', 'relatori'],
  mentors: [],
  one: ['io', 'sono', 'mio', 'mia', 'miei', 'mie', 'mi'],
  many: ['noi', 'nostro', 'nostra', 'nostri', 'nostre', 'siamo'],
  honorifics: [],
  greets: [],
  introduces: [],
  about: ['biografia', 'chi sono'],
  possessives: [],
  profiles: [],
  addresses: { people: [], others: [], onePerson: [], mentors: [] },
}
