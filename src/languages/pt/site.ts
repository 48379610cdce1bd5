import type { SiteLexicon } from '../../reader/elsewhere/site-lexicon.ts'

export const site: SiteLexicon = {
  lists: ['palestrantes', 'oradores'],
  mentors: [],
  one: ['eu', 'sou', 'meu', 'minha', 'meus', 'minhas', 'me'],
  many: ['nos', 'nosso', 'nossa', 'nossos', 'nossas', 'somos'],
  honorifics: [],
  greets: [],
  introduces: [],
  about: ['biografia', 'sobre mim'],
  possessives: [],
  profiles: [],
  addresses: { people: [], others: [], onePerson: [], mentors: [] },
}
