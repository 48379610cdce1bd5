import type { QuotableWords } from '../../draft/quotable-words.ts'
import { each } from '../each.ts'

export const quotable: QuotableWords = {
  orders: [
    ...each(
      'stuur|antwoord|beantwoord|geef|bevestig|betaal',
      'wachtwoord|bankgegevens|rekening|rekeningnummer|pincode|code|geld|iban',
    ),
    ...each('klik|druk', 'hier|link'),
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
  beginnings: 'van',
  legalForms: 'bv',
}
