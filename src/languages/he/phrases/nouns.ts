import type { PhraseLexicon, Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import { things } from './actions.ts'
import { people } from './people.ts'

/** Joins a letter to a word: Latin words with a hyphen, as the user writes them. */
export const joinLetter = (letter: string, clause: string): string =>
  joinedFirst(letter, clause).replace(/ וכל (?=ה)/gu, letter === 'ב' ? ' ובכל ' : ' וכל ')

const joinedFirst = (letter: string, clause: string): string =>
  /^\p{Script=Hebrew}/u.test(clause) ? `${letter}${clause}` : `${letter}-${clause}`

/** “אוצרות או פיתוח תערוכות” → “לאוצרות או לפיתוח תערוכות”, where nothing but the two names stands there. */
const joinedToEach = (letter: string, clause: string) => {
  const [left = '', right, ...more] = clause.split(' או ')
  const isPlain = right !== undefined && more.length === 0 && !/\s(?:[בל]-?\S|של\s|עם\s)/u.test(left)
  return isPlain ? `${joinLetter(letter, left)} או ${joinLetter(letter, right)}` : joinLetter(letter, clause)
}

/** What somebody opens: “עסק עצמאי”, “קליניקה פרטית”. */
const business =
  /^(?:עסק|קליניקה|סטודיו|מאפייה|חנות|מספרה|מסעדה|גלריה|משתלה|בית קפה|סטארטאפ|בוטיק|מפעלון|מפעל קטן|דוכן|סוכנות|גן|גלידרייה|יקב|חווה|צימר)(?: (?:עצמאי|עצמאית|פרטי|פרטית|קטן|קטנה|משלי))*(?=$| (?:משלי|שלי|עם|HR|[בל]\S+)(?:\s|$)| ל[^\s,]+(?: [^\s,]+)?, ו)|^חברה (?:עם|של) \d/u

/** A title of a role in Latin letters: somebody is it, and nobody is occupied with it. */
export const title =
  /^(?:[\p{Script=Latin}&/.+-]+ ){0,3}(?:lead|leader|manager|director|engineer|developer|designer|architect|analyst|scientist|officer|owner|consultant|master|researcher|head|partner|founder|vp|cto|ceo|cpo|cfo|coo)(?=$|,| (?:of|או|ואז|ב\S+) ?)/iu

/** Fields whose name alone means other things too, and is one only where somebody is heading there. */
const fields = /^אוצרות(?=$|,| או )/u

/** What may follow the name of an idea so that the whole is still a noun. */
const goesOn =
  /^\s*(?:(?:אמיתי|אמיתית|מתקדם|מתקדמת|בסיסי|בסיסית|מעשי|מעשית|מודרני|מודרנית|ברמה גבוהה|מההתחלה|מאפס)(?=$|,|\s)|$|,|\(|[בולמ]-?\S|או\s|של\s|עם\s|על\s|מול\s)/u

const isIdea = (clause: string, vocabulary: Vocabulary) => {
  const idea = vocabulary.ideaAt(clause)
  return idea && goesOn.test(clause.slice(idea.length)) ? idea : undefined
}

/** “מסיעוד להוראה”: from one idea to another. */
const leadsBetween = (clause: string, { ideaAt }: Vocabulary) => {
  const [, from = '', to = ''] = clause.match(/^מ(\S+(?: \S+)?) ל-?(\S.*)$/u) ?? []
  return from !== '' && ideaAt(from) !== undefined && ideaAt(to) !== undefined
}

/** “לניהול מוצר”, “ל-product”: where something leads to. */
const leadsTo = (clause: string, { ideaAt, lengthOf }: Vocabulary) =>
  /^ל-\S/u.test(clause) ||
  lengthOf(
    things.filter((one) => one.startsWith('=')),
    clause,
  ) > 0 ||
  (/^ל\S/u.test(clause) && ideaAt(clause.slice(1)) !== undefined)

/** “הצד הכספי של תקצוב”: one definite side of something. */
const side = /^ה\S+ ה\S+ של \S/u

/** Names of doings and of fields: one gets better at each, whatever stands behind it. */
const doingNouns =
  /^(?:ניהול|תכנון|חיזוי|תמחור|עריכה|עריכת|כתיבה|כתיבת|הנחיה|הנחיית|הדרכה|הדרכת|הוראה|הוראת|ניתוח|עיבוד|פיתוח|עיצוב|שיווק|מכירה|מכירות|מכירת|תקצוב|הפקה|הפקת|צילום|בישול|אפייה|אפיית|תרגום|ראיון|ריאיון|גיוס|אבחון|טיפול|שיקום|הקלטה|הקלטת|איור|הלחנה|אילוף|גינון|ריתוך|חיתוך|תפירה|תפירת|סריגה|הנפשה|אנימציה|מיתוג|קידום|אסטרטגיה|תקשורת|רגולציה|פדגוגיה|דידקטיקה|סטטיסטיקה|חשבונאות|כלכלה|לוגיסטיקה|תאורה|תאורת|הגברה|נגינה|שירה|משחק|בימוי|תפעול|אחזקה|תחזוקה|בקרה|בקרת|ביקורת|סקרים|מחקר|תיעוד|סיכום|הצגה|הצגת|נאום|שכנוע|הקשבה|תעדוף|האצלה|האצלת|חניכה|חניכת|הערכה|הערכת|מדידה|מדידת|מיפוי|סיווג|קטלוג|ארכוב|רכש|יבוא|ייבוא|יצוא|ייצוא|סחר|השקעות|משכנתאות|פנסיה|ביטוח|מיסוי|מסים|חוזים|מכרזים|עמידה מול)(?=$| \S|,)(?!.* (?:זה|זאת|אני|היא|הוא|לא)(?: |$))/u
/** Names of doings, and their infinitive. */
const doings: Readonly<Record<string, string>> = {
  שיפור: 'לשפר',
  הובלת: 'להוביל',
  בניית: 'לבנות',
  כתיבת: 'לכתוב',
  הצגת: 'להציג',
  הקמת: 'להקים',
  פתיחת: 'לפתוח',
  הבנת: 'להבין',
  יצירת: 'ליצור',
  העברת: 'להעביר',
  מציאת: 'למצוא',
  עבודה: 'לעבוד',
  // What somebody makes or leads, with the verb that goes with it.
  שיחת: 'לנהל שיחת',
  שיחות: 'לנהל שיחות',
  ישיבות: 'לנהל ישיבות',
  פגישות: 'לנהל פגישות',
  מיילים: 'לכתוב מיילים',
  דוחות: 'לכתוב דוחות',
  מצגות: 'לבנות מצגות',
}

/** “הקמת סטארטאפ” → “להקים סטארטאפ”; what is definite would need another word. */
function fromDoing(clause: string): string | undefined {
  const [first = '', ...rest] = clause.split(' ')
  const verb = doings[first]
  return verb && rest[0] && !rest[0].startsWith('ה') ? [verb, ...rest].join(' ') : undefined
}

/** “איך מתחילים”, “איך עושים את זה”: with what? */
const objectless = /^(?:איך|כיצד) (?:בכלל )?\S+(?: (?:את זה|לזה|נכון|טוב|היטב|בכלל|לבד))*$/u

/** A noun with the action that surely fits it; undefined where none does. */
export const fromNoun: PhraseLexicon['fromNoun'] = (written, role, vocabulary) => {
  // What is not wished for alone: “ו-SPSS”.
  const clause = written
    .replace(/^ו(?:-(?=\p{Script=Latin})|(?=(?:איך|כיצד) ))/u, '')
    .replace(/,? (?:אם|בתנאי) .*$/u, '')
  // “ותמחור” behind another wish; “ועדות” and “וטרינריה” are words of their own.
  if (clause.startsWith('ו') && doingNouns.test(clause.slice(1)))
    return fromNoun(clause.slice(1), role, vocabulary)
  if (/^(?:דוקטורט|תואר|פוסט-?דוקטורט|התמחות)(?!\S)/u.test(clause)) return `לעשות ${clause}`
  if (objectless.test(clause)) return undefined
  if (/^משהו (?:בין|עם|ב|ש)/u.test(clause)) return `לעשות ${clause}`
  const aim = clause.replace(/^מעבר (?=[למ])/u, '')
  if (aim !== clause) return `לעבור ${aim}`
  if (/^(?:איך|כיצד) \p{L}|^מה (?:זה|זאת|ההבדל|אומר|עושה|צריך) \S/u.test(clause)) return `להבין ${clause}`
  if (/^(?:תעשיית|תחום|ענף|מגזר|עולם) \p{L}/u.test(clause)) return `לעבור ל${clause}`
  if (/^תפקיד \p{L}/u.test(clause)) return `להגיע ${joinLetter('ל', clause)}`
  if (/^\S+ (?:\S+ )?(?:משלי|משלנו)(?!\S)/u.test(clause)) return `לפתוח ${clause}`
  if (business.test(clause)) return `${/^חברה/u.test(clause) ? 'להקים' : 'לפתוח'} ${clause}`
  // A field by its short name: “RA/QA בחברת מכשור”.
  if (role === 'long-goal' && /^\p{Lu}{2,4}(?:[/&]\p{Lu}{2,4})*(?= ב\p{L})/u.test(clause))
    return `לעבור ל-${clause}`
  if (leadsBetween(clause, vocabulary)) return `לעבור ${clause}`
  // What somebody wants to be able to do is nobody that they want to be: “כתב כמויות”.
  const isSomebody = vocabulary.lengthOf(people, clause) > 0 || title.test(clause)
  if (isSomebody) return role === 'long-goal' ? `להיות ${clause}` : undefined
  if (role === 'long-goal' && fields.test(clause)) return `לעבור ${joinedToEach('ל', clause)}`
  if (role === 'long-goal' && leadsTo(clause, vocabulary)) return `לעבור ${clause}`
  if (side.test(clause)) return `להבין את ${clause}`
  if (/^עבודה (?:מרחוק|ב|עם|אצל)/u.test(clause)) return fromDoing(clause)
  const idea = isIdea(clause.replace(/ ואחר כך .*$/u, ''), vocabulary)
  if (!idea && role !== 'long-goal' && doingNouns.test(clause)) return `להשתפר ${joinedToEach('ב', clause)}`
  if (!idea) return fromDoing(clause)
  const matter = clause.replace(/ ואחר כך .*$/u, '')
  if (role !== 'long-goal') return `להשתפר ${joinedToEach('ב', matter)}`
  return idea.kind === 'skill' ? `לעסוק ${joinedToEach('ב', matter)}` : `לעבור ${joinedToEach('ל', matter)}`
}
