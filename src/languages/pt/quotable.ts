import type { QuotableLexicon } from '../../draft/quotable-lexicon.ts'
import { pairEach } from '../pair-each.ts'

export const quotable: QuotableLexicon = {
  orders: [
    ...pairEach(
      'envie*|envia*|mande*|manda*|responda|responde|confirme|confirma|transfira|pague',
      'senha|banco|bancarios|conta|cartao|dinheiro|codigo|pix',
    ),
    ...pairEach('clique|clica|toque', 'aqui|link'),
  ],
  leads: ['por favor'],
  anywhere: [],
  paid: '',
  called: '',
  dot: 'ponto',
  at: '',
  ends: '',
  lines: '',
  digits: '',
  titles: 'senhor|senhora|professora',
  degrees: 'er',
  capitals: '',
  professors: 'professora',
  employedAt: '',
  beginnings: 'da',
  legalForms: '',
}
