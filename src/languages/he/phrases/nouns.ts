import type { PhraseLexicon, Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import type { LineRole } from '../../../model/persona.ts'
import { things } from './actions.ts'
import { fromDoing, fromLessAndMore, fromMade, isDoing, isLatinMatter, isTrouble, tellsOf } from './doings.ts'
import { joinedToEach, joinLetter } from './joined.ts'
import { isJoined, isSomebody, shortField } from './titles.ts'

/** What somebody opens: “עסק עצמאי”, “קליניקה פרטית”. */
const business =
  /^(?:עסק|קליניקה|סטודיו|מאפייה|חנות|מספרה|מסעדה|גלריה|משתלה|בית קפה|סטארטאפ|בוטיק|מפעלון|מפעל קטן|דוכן|סוכנות|גן|גלידרייה|יקב|חווה|צימר|פודטראק|בית ספר(?= ל)|מרכז(?= ל))(?: (?:עצמאי|עצמאית|פרטי|פרטית|קטן|קטנה|שכונתי|שכונתית|ביתי|ביתית|משפחתי|משפחתית|אונליין|משלי))*(?=$| (?:משלי|שלי|של|עם|HR|[בל]\S+)(?:\s|$)| ל[^\s,]+(?: [^\s,]+)?, ו)|^(?:חברה|רשת) (?:עם|של) \d/u

/** Fields whose name alone means other things too, and is one only where somebody is heading there. */
const fields = /^אוצרות(?=$|,| או )/u

/** What may follow the name of an idea so that the whole is still a noun. */
const goesOn =
  /^\s*(?:(?:אמיתי|אמיתית|מתקדם|מתקדמת|בסיסי|בסיסית|מעשי|מעשית|מודרני|מודרנית|ברמה גבוהה|ברמה טובה|כמו שצריך|לעומק|ביסודיות|מההתחלה|מאפס)(?=$|,|\s)|$|,|\(|[בולמ]-?\S|או\s|של\s|עם\s|על\s|מול\s)/u

/** What is learnt so, and nothing that one gets better at: “אקסל כמו שצריך”. */
const learntSo = / (?:כמו שצריך|לעומק|ביסודיות|מההתחלה|מאפס)(?=$|,)/u

const isIdea = (clause: string, vocabulary: Vocabulary) => {
  const idea = vocabulary.ideaAt(clause)
  return idea && goesOn.test(clause.slice(idea.length)) ? idea : undefined
}

/** “ואקסל”, “ותקציבים”: the very words of an idea behind a letter that only joins them. */
const isJoinedIdea = (clause: string, { ideaAt }: Vocabulary): boolean => {
  const [whole, behind] = [ideaAt(clause), ideaAt(clause.slice(1))]
  return behind !== undefined && whole?.kind === behind.kind && whole.length === behind.length + 1
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

/** “איך מתחילים”, “איך עושים את זה”: with what? */
const objectless = /^(?:איך|כיצד) (?:בכלל )?\S+(?: (?:את זה|לזה|נכון|טוב|היטב|בכלל|לבד))*$/u

/** What is surely opened where it is one's own; a place where somebody works is none: “שף במסעדה משלי”. */
const ownBusiness =
  /^(?!(?:צוות|בית|דירה|מוצר|ספר|אלבום|תערוכה|תיק)(?!\p{L}))\S+ (?:(?!ב)\S+ ){0,2}(?:משלי|משלנו)(?!\S)/u

/** What is made and not opened: “תוכנית ליווי דיגיטלית משלי”. */
const ownProgramme = /^(?:תוכנית|תכנית|פלטפורמה|מותג|רשת) (?:\S+ )*(?:משלי|משלנו)(?!\S)/u

/** A doubt behind what was said: nobody wants it surely. */
const doubted = /(?:^|\s)(?:אולי|ייתכן|יכול להיות)$/u

/** Forms of a clause that tell by themselves what is wished for. */
function fromForm(clause: string): string | undefined {
  if (/^(?:דוקטורט|תואר|MBA|פוסט-?דוקטורט|התמחות|קורס)(?!\S)/u.test(clause) && !tellsOf(clause))
    return `לעשות ${clause}`
  if (/^(?:רישיון|רשיון) \S/u.test(clause)) return `להוציא ${clause}`
  if (/^משהו (?:בין|עם|ב|ש)/u.test(clause)) return `לעשות ${clause}`
  const aim = clause.replace(/^מעבר (?=[למ])/u, '')
  if (aim !== clause) return `לעבור ${aim}`
  if (
    /^(?:איך|כיצד) \p{L}|^(?:מה (?:זה|זאת|ההבדל|אומר|עושה|צריך)|כמה (?:זה )?(?:עולה|עולים|לוקח|לוקחים|גובים|שווה|מלאי|כסף|זמן|שעות|לקחת|לגבות|להזמין|להשקיע)) \S/u.test(
      clause,
    )
  )
    return `להבין ${clause}`
  if (/^(?:תעשיית|תחום|ענף|מגזר|עולם) \p{L}/u.test(clause)) return `לעבור ל${clause}`
  if (/^תפקיד \p{L}/u.test(clause)) return `להגיע ${joinLetter('ל', clause)}`
  if (/^חצי משרה ב/u.test(clause)) return `לעבוד ${clause}`
  if (ownProgramme.test(clause)) return `להקים ${clause}`
  if (ownBusiness.test(clause)) return `לפתוח ${clause}`
  if (business.test(clause)) return `${/^(?:חברה|רשת)/u.test(clause) ? 'להקים' : 'לפתוח'} ${clause}`
  return fromLessAndMore(clause)
}

/** “טכנאי ואז עסק” → “טכנאי”: what comes after stays where that is somebody, too. */
function withoutNext(clause: string, vocabulary: Vocabulary): string {
  const [, first, next = ''] = /^(.+?),? ו(?:אז|אחר כך|אחרי זה) (.+)$/u.exec(clause) ?? []
  return first !== undefined && !isSomebody(next, vocabulary) && !next.startsWith('ל') ? first : clause
}

/** Where somebody is heading: to be somebody, or to a field. */
function fromAim(clause: string, vocabulary: Vocabulary): string | undefined {
  if (isSomebody(clause, vocabulary)) return `להיות ${withoutNext(clause, vocabulary)}`
  if (shortField.test(clause) || fields.test(clause)) return `לעבור ${joinedToEach('ל', clause)}`
  return leadsTo(clause, vocabulary) ? `לעבור ${clause}` : undefined
}

/** A matter: one is occupied with it or goes there, or gets better at it. */
function fromMatter(clause: string, role: LineRole, vocabulary: Vocabulary): string | undefined {
  const isAim = role === 'long-goal'
  if (side.test(clause)) return `להבין את ${clause}`
  // Who wants to be able to do it does it already: “עבודה מול ספקים”.
  if (!isAim && /^עבודה (?:מול|עם) \S/u.test(clause)) return `להשתפר ב${clause}`
  if (/^עבודה (?:מרחוק|ב|עם|אצל)/u.test(clause)) return fromDoing(clause)
  if (isTrouble(clause)) return isAim ? undefined : `ללמוד להתמודד עם ${clause}`
  const matter = clause.replace(/ ואחר כך .*$/u, '')
  const idea = isIdea(matter, vocabulary)
  if (!idea && !isAim && isDoing(clause)) return `להשתפר ${joinedToEach('ב', clause)}`
  if (!idea) {
    const isNamed = !isAim && isLatinMatter(clause)
    return fromDoing(clause) ?? (isNamed ? `להשתפר ${joinLetter('ב', clause)}` : undefined)
  }
  if (!isAim && /^(?:ביטחון(?: עצמי)?|confidence) /u.test(matter)) return `שיהיה לי יותר ${matter}`
  if (!isAim && learntSo.test(matter)) return `ללמוד ${matter}`
  if (!isAim) return `להשתפר ${joinedToEach('ב', matter)}`
  return idea.kind === 'skill' ? `לעסוק ${joinedToEach('ב', matter)}` : `לעבור ${joinedToEach('ל', matter)}`
}

/** “קצת סקריפטים בפייתון” → “לכתוב קצת סקריפטים בפייתון”. */
function fromLittle(matter: string, role: LineRole, vocabulary: Vocabulary): string | undefined {
  if (role === 'long-goal') return undefined
  const action = fromMade(matter) ?? fromMatter(matter, role, vocabulary)
  return action?.startsWith('להשתפר ב') ? `ללמוד קצת ${matter}` : action?.replace(' ', ' קצת ')
}

/** A noun with the action that surely fits it; undefined where none does. */
export const fromNoun: PhraseLexicon['fromNoun'] = (written, role, vocabulary) => {
  // What is not wished for alone: “ו-SPSS”.
  const clause = written
    .replace(/^ו(?:-(?=\p{Script=Latin})|(?=(?:איך|כיצד) ))/u, '')
    .replace(/,? (?:אם|בתנאי) .*$/u, '')
  if (objectless.test(clause) || doubted.test(clause)) return undefined
  // “ותמחור” behind another wish; “ועדות” and “וטרינריה” are words of their own.
  const behind = clause.slice(1)
  if (
    /^ו\S/u.test(clause) &&
    (isDoing(behind) || isSomebody(behind, vocabulary) || isJoinedIdea(clause, vocabulary))
  )
    return fromNoun(behind, role, vocabulary)
  if (clause.startsWith('קצת ')) return fromLittle(clause.slice(4), role, vocabulary)
  const told = isSomebody(clause, vocabulary) ? undefined : fromForm(clause)
  if (told !== undefined) return told
  if (leadsBetween(clause, vocabulary)) return `לעבור ${clause}`
  if (isJoined(clause, vocabulary)) return undefined
  if (role === 'long-goal') return fromAim(clause, vocabulary) ?? fromMatter(clause, role, vocabulary)
  // What somebody wants to be able to do is nobody that they want to be: “מורה”.
  if (isSomebody(clause, vocabulary)) return fromMade(clause)
  return fromMatter(clause, role, vocabulary)
}
