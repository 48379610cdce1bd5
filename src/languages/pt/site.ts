import type { SiteWords } from '../../reader/elsewhere/site-words.ts'

export const site: SiteWords = {
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
