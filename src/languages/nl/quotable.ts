import type { QuotableWords } from '../../draft/quotable-words.ts'
import { pairEach } from '../pair-each.ts'

export const quotable: QuotableWords = {
  orders: [
    ...pairEach(
      'stuur|antwoord|beantwoord|geef|bevestig|betaal',
      'wachtwoord|bankgegevens|rekening|rekeningnummer|pincode|code|geld|iban',
    ),
    ...pairEach('klik|druk', 'hier|link'),
  ],
  leads: ['alsjeblieft', 'graag'],
  anywhere: [],
  paid: '',
  called: '',
  dot: '',
  at: '',
  ends: '',
  lines: '',
  digits: '',
  titles: 'dra|drs',
  degrees: 'ir|adv',
  capitals: '',
  professors: '',
  employedAt: 'bij',
  beginnings: 'van',
  legalForms: 'bv',
}
