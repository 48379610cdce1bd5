import type { SiteLexicon } from '../../reader/elsewhere/site-lexicon.ts'

export const site: SiteLexicon = {
  lists: ['فريق', 'الفريق', 'المتحدثون', 'المتحدثين'],
  mentors: ['مرشد', 'موجه'],
  one: ['انا', 'لي', 'عملي'],
  many: ['نحن', 'لنا', 'فريقنا'],
  honorifics: [],
  greets: [],
  introduces: [],
  about: ['سيرة ذاتية'],
  possessives: [],
  profiles: [],
  addresses: { people: [], others: [], onePerson: [], mentors: [] },
}
