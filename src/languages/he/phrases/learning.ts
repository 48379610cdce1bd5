import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'
import { infinitive } from './actions.ts'

/** Verbs for what one does again and again, well or badly: “לנהל אנשים” is no longing, and “ללמוד” fits before each. */
export const skills: ReadonlySet<string> = new Set(
  `לנהל להוביל להנחות להדריך לפקח להתמודד לטפל להאציל להציג להסביר לכתוב לדבר לספר להגיד לומר לתת לבקש להקשיב
  לקרוא לתכנן לתמחר למכור לשכנע לשווק לעצב לארגן לתעדף להעריך לחזות לתקצב לאמן להכשיר לראיין לגייס לפטר לסרב
  לבקר להתווכח להתעמת לדווח לנתח לפרש לתעד לערוך לתכנת לבשל לצייר לנהוג להשתמש לעבוד לתקשר לשתף לתאם להרצות לפשט
  לסכם לבדוק למדוד לחקור לייעץ להרגיע להתנצל להגיב לענות לגשר לחשב לתרגם לצלם לתפעל לתקן להציב לנסח להתנסח לעמוד
  לשמור להנגיש`.split(/\s+/u),
)
/** What is taken well or badly, not what is got. */
const taken = /^לקבל (?:החלטות|ביקורת|משוב|פידבק)/u
/** The verb says something else with these behind it. */
const once =
  /^(?:לבקש|לתת|לעבוד|לכתוב|לעמוד) (?:עבודה|משרה|קידום|תפקיד|תואר|תעודה|רישיון|הזדמנות|ב|אצל|את התזה|תזה|דוקטורט|ספר)/u

/** “לנהל אנשים שהיו חברים שלי” → “ללמוד לנהל אנשים שהיו חברים שלי”. */
export const learnt: PhraseLexicon['learnt'] = (action) =>
  (skills.has(action.split(/[ /]/u)[0] ?? '') || taken.test(action)) && !once.test(action)
    ? `ללמוד ${action}`
    : action

/** Questions of at most this many words are told as one wish. Our judgement. */
const LONGEST_OF_SEVERAL = 3

/** “איך להוביל, איך להאציל סמכויות” → “ללמוד איך להוביל ולהאציל סמכויות”. */
export const together: PhraseLexicon['together'] = (part, vocabulary) => {
  const pieces = part.split(/,? ו?(?=איך ל|כיצד ל)/u)
  const asked = pieces.map((piece) => piece.replace(/^(?:ללמוד |לדעת )?(?:איך|כיצד) (?=ל)/u, ''))
  const all = pieces.length > 1 && pieces.every((piece, at) => piece.length > (asked[at]?.length ?? 0))
  const short = asked.every((one) => one.split(' ').length <= LONGEST_OF_SEVERAL && !one.includes(','))
  const actions = asked.filter((one) => infinitive(`${one} .`, vocabulary) !== undefined)
  if (!all || !short || actions.length < pieces.length) return undefined
  return `ללמוד איך ${actions.slice(0, -1).join(', ')} ו${actions.at(-1)}`
}

/** A contrast of more words is a thought of its own. Our judgement. */
const LONGEST_CONTRAST = 8

/** “לא רק להכין להם אקסלים”, “ולא להפסיק אחרי שבועיים”. */
export const contrast: PhraseLexicon['contrast'] = (piece) =>
  /^(?:לא רק|ו?לא ל|לא מנהלת?(?!\p{L})|ובלי|במקום) ?/u.test(piece) &&
  piece.split(' ').length <= LONGEST_CONTRAST
    ? piece
    : undefined

const back =
  /^(?:ו?(?:ללמוד )?(?:איך|כיצד) )?(?:\S+ ){1,3}(?:ואיך )?(?:אותם|אותן|אותו|אותה|להם|להן|עליהם|עליהן|איתם|איתן|בהם|בהן|אליהם|אליהן|מהם|מהן|עליו|עליה|איתו|איתה)(?!\S)/u
/** “לתדרך אותם”: whom? */
export const refersBack: PhraseLexicon['refersBack'] = (clause) =>
  back.test(clause) ||
  /\s(?:בזה|לזה|מזה|את זה|על זה)$|^ו?(?:ללמוד )?ל\p{L}+ (?:לזה|בזה|מזה) |^ו?(?:לדעת |ללמוד )?(?:איך )?ל\p{L}+ את זה(?!\p{L})/u.test(
    clause,
  )

export const beginsWith: PhraseLexicon['beginsWith'] = (matter) => `להבין איך מתחילים עם ${matter}`
