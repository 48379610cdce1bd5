import type { QuotableWords } from '../../draft/quotable-words.ts'
import { each } from '../each.ts'

export const quotable: QuotableWords = {
  orders: [
    ...each(
      'envoyez*|envoie*|repondez*|reponds*|donnez*|donne*|transferez*|confirmez*|payez*|virez*',
      'numero|passe|bancaires|bancaire|compte|carte|argent|code|iban',
    ),
    ...each('cliquez|clique|appuyez', 'ici|lien'),
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
  beginnings: '',
  legalForms: '',
}
