import type { PhraseLexicon, Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'

/** Begin with ל and are no infinitives: things, and where something leads to. */
export const things = [
  'לקוח*',
  'לימוד*',
  'לוגיסטי*',
  'לינקדאין',
  'ליד|לידים',
  'לוח|לוחות',
  'לחץ',
  'למידה',
  'ליווי',
  'לשון',
  'ליבה',
  '=לתפקיד*',
  '=לעבודה',
  '=לחברה',
  '=לחברת',
  '=לצוות',
  '=לתחום',
  '=לעולם',
  '=לקריירה',
  '=לכיוון',
  '=לאקדמיה',
  '=לתעשייה',
  '=להייטק',
]

/** “ל” of the infinitive, not of a noun that the vocabulary knows: “לנהל”, not “לניהול מוצר”. */
const isInfinitive = (clause: string, vocabulary: Vocabulary) =>
  /^ל\p{Script=Hebrew}{2,}(?:\/ל\p{Script=Hebrew}{2,})?(?!\S)/u.test(clause) &&
  vocabulary.lengthOf(things, clause) === 0 &&
  vocabulary.ideaAt(clause.slice(1)) === undefined

/** They say enough without an object. */
const alone = new Set(
  'לתכנת לבשל לנהוג לצייר להקשיב לתעדף להרצות לצלם לתרגם לתמחר לאלתר לתפור לשחות'.split(' '),
)
/** “את זה” behind the verb, and nothing that says what it is. */
const pointless =
  /^(?:ללמוד )?(?:(?:איך|כיצד) )?\S+ (?:(?:את זה|אותו|אותה|אותם|אותן|בזה|לזה|על זה)(?= (?:נכון|טוב|היטב|לבד)|$)|(?:(?:רק|גם|את) )?(?:מזה|אותו|אותה|אותם|אותן)(?=,| בעוד| גם|$)|(?:את )?ה?(?:הפוך|הפך|ההפך|ההיפך|היפך)(?=,|$)|אותו דבר(?=,|$))/u

/** “ולהבין איך עושים roadmap” → “להבין איך עושים roadmap”; undefined where the clause is no action. */
export const infinitive: PhraseLexicon['infinitive'] = (written, vocabulary) => {
  const clause = written.replace(/^(?:ו|ש)(?=ל)/u, '').replace(/^(?=(?:איך|כיצד) ל)/u, 'ללמוד ')
  if (pointless.test(clause)) return undefined
  if (alone.has(clause)) return clause
  const doing = clause.replace(/^לא (?=ל)/u, '')
  return doing.includes(' ') && isInfinitive(doing, vocabulary) ? clause : undefined
}

/** A word for what was said before: nobody can tell what is meant. */
const reference = /(?<!\S)(?:אותו|אותה|אותם|אותן|לזה|בזה)(?!\S)/u

/** What is only done for what follows: “לקחת את כל הפניות ולהראות להנהלה”. */
const prepares = /^(?:אני רוצה )?(?:ללמוד )?(?:(?:איך|כיצד) )?(?:לקחת|להשתמש|לשבת|ללכת|לבוא)(?!\S)/u

/** Both sides of an “and” that is joined to an infinitive. */
export const andAlso: PhraseLexicon['andAlso'] = (clause, vocabulary) => {
  if (prepares.test(clause)) return undefined
  for (const { index } of clause.matchAll(/,? ו(?=ל)/gu)) {
    const [left, right] = [clause.slice(0, index), clause.slice(index).replace(/^,? ו/u, '')]
    if (left.includes(' ') && !reference.test(right) && infinitive(right, vocabulary)) return [left, right]
  }
  return undefined
}
