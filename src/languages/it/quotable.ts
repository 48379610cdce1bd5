import type { QuotableLexicon } from '../../draft/quotable-lexicon.ts'
import { pairEach } from '../pair-each.ts'

export const quotable: QuotableLexicon = {
  orders: [
    ...pairEach(
      'invia*|invii*|manda*|rispondi|risponda|rispondete|conferma|confermi|paga|trasferisci',
      'password|banca|bancari|conto|carta|denaro|soldi|codice|iban',
    ),
    ...pairEach('clicca|clicchi|cliccate|premi', 'qui|link'),
  ],
  leads: ['per favore'],
  anywhere: [],
  paid: '',
  called: '',
  dot: '',
  at: '',
  ends: '',
  lines: '',
  digits: '',
  titles: 'signor|signora|dottor|dottoressa',
  degrees: 'avv|arch|dott',
  capitals: '',
  professors: '',
  employedAt: 'presso',
  beginnings: 'di',
  legalForms: '',
}
