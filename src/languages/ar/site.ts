import type { SiteWords } from '../../reader/elsewhere/site-words.ts'

export const site: SiteWords = {
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
