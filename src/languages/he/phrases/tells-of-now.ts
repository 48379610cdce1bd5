import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'

const joining = /^(?:כי|אבל|מפני ש|בגלל ש|ו(?=אני ))\s*/u
/** The writer as they do now; Hebrew says “mine” behind the word. */
const now =
  /^(?:(?:כרגע|היום|עכשיו|כיום|בינתיים|לפעמים) )?(?:(?:אני|אנחנו|אין לי|יש לי|אף אחד)(?= )|כל ה\p{L}+ שלי(?= )|ה\p{L}+ שלי(?= ))/u
/** What is wished for, thought or not decided tells nothing of now. */
const wished =
  /(?<!\p{L})ו?(?:אני|אנחנו) (?:גם |רק |ממש |פשוט |מאוד |עדיין |עוד |כבר |תמיד )*(?:רוצה|רוצים|רוצות|צריך|צריכה|צריכים|חושב|חושבת|מקווה|אשמח|מתלבט|מתלבטת|מעדיף|מעדיפה|אוהב|אוהבת|פתוח|פתוחה|מנסה|מעוניין|מעוניינת|מחפש|מחפשת|(?:לא )?(?:יודע|יודעת) (?:אם|מה)|לא (?:בטוח|בטוחה|סגור|סגורה))(?!\p{L})/u

/** What somebody can do is no trouble. */
export const able = /^אני (?:חזק|חזקה|טוב|טובה|יכול|יכולה|יודע|יודעת|שולט|שולטת|מסתדר|מסתדרת)(?!\p{L})/u

/** Whom nobody knows who did not read the sentence before. */
const others = /(?<!\p{L})(?:הוא|היא|אותו|אותה|שלו|שלה|לו|לה|איתו|איתה)(?!\p{L})/u

/** What a clause tells of the writer as they are now: «כי היום אני שולח טבלה» → «היום אני שולח טבלה». */
export const tellsOfNow: PhraseLexicon['tellsOfNow'] = (clause) => {
  const told = clause.replace(joining, '')
  return now.test(told) && !wished.test(told) && !others.test(told) ? told : undefined
}
