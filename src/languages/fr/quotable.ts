import type { QuotableLexicon } from '../../draft/quotable-lexicon.ts'
import { pairEach } from '../pair-each.ts'

export const quotable: QuotableLexicon = {
  orders: [
    ...pairEach(
      'envoyez*|envoie*|repondez*|reponds*|donnez*|donne*|transferez*|confirmez*|payez*|virez*',
      'numero|passe|bancaires|bancaire|compte|carte|argent|code|iban',
    ),
    ...pairEach('cliquez|clique|appuyez', 'ici|lien'),
  ],
  leads: ["s'il vous plait", 'veuillez'],
  anywhere: [],
  paid: '',
  called: '',
  dot: '',
  at: '',
  ends: '',
  lines: '',
  digits: '',
  titles: 'mme|madame|monsieur|mlle|docteur',
  degrees: '',
  capitals: '',
  professors: '',
  employedAt: 'chez',
  beginnings: '',
  legalForms: '',
}
