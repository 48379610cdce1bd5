/** Stands behind a word that is meant in all its forms, and in no other word that begins so: `doctor~`, but not doctoral. */
export const INFLECTED = '~'

/** What nouns end in: plurals and what is theirs in English; gender, number and kind in Hebrew (folded). */
const endings = [
  '',
  's',
  'es',
  "'s",
  "s'",
  'ה',
  'ת',
  'ית',
  'ימ',
  'ות',
  'יות',
  'ויות',
  'י',
  'יימ',
  'יה',
  'ייה',
  'יית',
  'אי',
  'אית',
  'אימ',
  'אות',
]
/** An ending, up to the word's end or to another word that is joined to it: “nurse/teacher”, “founder-CEO”. */
const ending = new RegExp(`^(?:${endings.join('|')})(?=$|[-/&.])`, 'u')

/** Those in י take the plural without another one: עיתונאי, עיתונאים. */
const afterYod = /^מ(?=$|[-/&.])/u

/** Whether a form is one of a word that is written with its mark behind it. */
export function isFormOf(form: string, marked: string): boolean {
  const stem = marked.slice(0, -INFLECTED.length)
  if (!form.startsWith(stem)) return false
  const rest = form.slice(stem.length)
  return ending.test(rest) || (stem.endsWith('י') && afterYod.test(rest))
}

/** Letters that join a Hebrew noun and leave it one: and, the, in, as, to, that. מ (from) makes another word of many: מספר, מצלמה. */
const joined = ['', 'ו', 'ה', 'ב', 'כ', 'ל', 'ש', 'וה', 'שה', 'כש', 'כשה', 'ול', 'וב']

/** A word as it is in all its forms (`=צלם~`), each as a word that is looked for as it is; folded. */
export const asItIsInflected = (stem: string): readonly string[] =>
  joined.flatMap((letters) => endings.map((end) => `=${letters}${stem}${end}`))
