import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'

/** Where a thought begins, and what may stand before the doubt. */
const before = String.raw`(?<=^|[.,;!?(–—-]\s*|\n)(?:(?:אני|אבל|ו?עדיין|ו?עוד|כרגע|ממש|באמת)\s+)*`
const unsure = `ו?(?:לא (?:יודעת?|בטוחה?|סגורה?|החלטתי|הצלחתי להחליט)|מתלבטת?|תוהה)(?: (?:עדיין|עוד|בכלל|כרגע))?`
/** What is weighed is a step of the writer's own: “אם להישאר”, “אם כדאי לי לעבור”. */
const step = String.raw`((?:(?:נכון|כדאי|עדיף|שווה|אפשר|מאוחר מדי) (?:לי )?|אני (?:רוצה|צריך|צריכה) )?ל[\u05d0-\u05ea]{2,} [^.;!?\n()]+|(?:צריך|צריכה|חייבים|מספיק) [^.;!?\n()]+)`

/** What somebody cannot decide, as something to find out. */
export const dilemmas: PhraseLexicon['dilemmas'] = [
  {
    said: new RegExp(`${before}${unsure} (?:אם|האם) ${step}`, 'gu'),
    asks: (weighed) => `להבין אם ${weighed.replace(/^אני (?:רוצה|צריך|צריכה) /u, '')}`,
  },
  {
    said: new RegExp(String.raw`${before}${unsure} (בין [^.;!?\n()]+ ל[^.;!?\n()]+)`, 'gu'),
    asks: (weighed) => `להחליט ${weighed}`,
  },
]

/** A clause that asks to decide, and tells no direction. */
export const decides = /^(?:להבין אם|להחליט בין) /u
