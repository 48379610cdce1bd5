import type { SiteLexicon } from '../../reader/elsewhere/site-lexicon.ts'

export const site: SiteLexicon = {
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
