import type { QuotableLexicon } from '../../draft/quotable-lexicon.ts'
import { pairEach } from '../pair-each.ts'

export const quotable: QuotableLexicon = {
  orders: [
    ...pairEach(
      'antworten|antworte|senden|sende|schicken|schicke|geben|gib|überweisen|überweise|bestätigen|bestätige|nennen',
      'bankdaten|bankverbindung|kontonummer|iban|passwort|kennwort|pin|tan|konto|geld|kreditkarte|code',
    ),
    ...pairEach('klicken|klicke|klick|tippen', 'hier|link'),
    ...pairEach('zahlen|zahle|bezahlen|bezahle', 'jetzt|konto|rechnung'),
  ],
  leads: ['bitte'],
  anywhere: [],
  paid: '',
  called: '',
  dot: 'punkt',
  at: '',
  ends: '',
  lines: '',
  digits: '',
  titles: 'frau|herr|doktor',
  degrees: 'ing|dipl|mag|mmag|mgr|univ|habil|med|priv|doz|doc|ddr|mag.a|mag.ᵃ|dr.in|di.in|h.c',
  capitals: 'DI|RA|MAG',
  professors: '',
  employedAt: 'bei',
  beginnings: 'von',
  legalForms: 'gmbh',
}
