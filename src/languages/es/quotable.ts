import type { QuotableLexicon } from '../../draft/quotable-lexicon.ts'
import { pairEach } from '../pair-each.ts'

export const quotable: QuotableLexicon = {
  orders: [
    ...pairEach(
      'envia*|envie*|manda*|responde|responda|confirma|confirme|transfiere|transfiera|paga|pague|escribe|dame|deme',
      'numero|contrasena|clave|banco|bancarios|bancaria|cuenta|tarjeta|dinero|codigo|pin',
    ),
    ...pairEach('haz|haga|hagan|pulsa|pulse|pincha|pinche', 'clic|aqui|enlace'),
  ],
  leads: ['por favor'],
  anywhere: [],
  paid: '',
  called: '',
  dot: 'punto',
  at: '',
  ends: '',
  lines: '',
  digits: '',
  titles: 'señor|señora|sr|sra',
  degrees: 'arq|lic',
  capitals: '',
  professors: '',
  employedAt: '',
  beginnings: 'de',
  legalForms: 'sa',
}
