import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'de',
  present: ['heute', 'gegenwart'],
  insideDates: [],
  moreMonths: { 3: ['marz', 'mrz'] },
  ownActivity: ['hat dies gepostet', 'geteilt von', 'veroffentlicht von', 'hat dies veroffentlicht'],
  otherActivity: ['gefallt', 'kommentiert', 'repostet', 'reagiert', 'geantwortet'],
  editOwn: ['intro bearbeiten'],
}
