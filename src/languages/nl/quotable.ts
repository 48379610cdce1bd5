import type { QuotableLexicon } from '../../draft/quotable-lexicon.ts'
import { pairEach } from '../pair-each.ts'

export const quotable: QuotableLexicon = {
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
