import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'fr',
  present: ['aujourd’hui', "aujourd'hui", 'present', 'a ce jour'],
  insideDates: ['de'],
  moreMonths: { 2: ['fev'], 7: ['juil'] },
  ownActivity: ['a publie ceci', 'publie par', 'partage par'],
  otherActivity: ['aime', 'a commente', 'a republie', 'a reagi'],
  editOwn: ["modifier l'introduction"],
}
