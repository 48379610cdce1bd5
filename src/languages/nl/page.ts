import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'nl',
  present: ['heden', 'nu'],
  insideDates: [],
  moreMonths: { 3: ['mrt', 'maart'] },
  ownActivity: ['heeft dit geplaatst', 'gedeeld door', 'geplaatst door'],
  otherActivity: ['interessant', 'vindt', 'gereageerd', 'opnieuw geplaatst', 'heeft gerepost'],
  editOwn: ['intro bewerken'],
}
