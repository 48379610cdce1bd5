import type { SiteWords } from '../../reader/elsewhere/site-words.ts'

export const site: SiteWords = {
  lists: ['צוות', 'הצוות', 'דוברימ', 'דוברות', 'מרצימ', 'מרצות', 'מנטורימ', 'מנטוריות'],
  mentors: ['מנטור', 'חונכ'],
  one: ['אני', 'שלי', 'עליי', 'אותי', 'לי'],
  many: ['אנחנו', 'אנו', 'שלנו'],
  honorifics: ['ד"ר', "פרופ'", 'פרופ'],
  greets: [],
  introduces: [],
  about: ['קצת עליי', 'עליי'],
  possessives: [],
  profiles: [],
  addresses: { people: [], others: [], onePerson: [], mentors: [] },
}
