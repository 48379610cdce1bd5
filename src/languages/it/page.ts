import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'it',
  present: ['presente', 'oggi', 'in corso'],
  insideDates: ['di'],
  moreMonths: {},
  ownActivity: ['ha pubblicato questo post', 'pubblicato da', 'condiviso da', 'ha pubblicato'],
  otherActivity: ['consiglia', 'consigliato da', 'ha commentato', 'ha diffuso', 'ha reagito'],
  editOwn: ['modifica presentazione'],
}
