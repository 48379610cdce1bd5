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
  'ליין*',
  'לאט',
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
  '=לקרן|=לעמותה|=לארגון|=למשרד|=לאוניברסיטה|=למכללה|=למכון|=למוזיאון|=לבנק|=לרשות|=לעירייה|=למועצה',
  '=לסטארטאפ|=לקליניקה|=למרפאה|=למשרה|=למפעל|=לסוכנות|=לקיבוץ|=לצפון|=לדרום|=למרכז|=לרשת',
]

/** Infinitives whose letters without “ל” name somebody: “רתך”. */
const verbs = /^ל(?:רתך|שרטט|תווך|נתח|אלף|נגן|צבוע|נהל)(?!\p{L})/u

/** “ל” of the infinitive, not of a noun that the vocabulary knows: “לנהל”, not “לניהול מוצר”. */
/** “לוקליזציה”, “לוגיסטיקה” are fields; no infinitive ends so. */
const isInfinitive = (clause: string, vocabulary: Vocabulary) =>
  !/^(?:ל\p{Script=Hebrew}+(?:ציה|יקה|גיה)|למרות|למה|לאן|למי)(?!\p{L})/u.test(clause) &&
  /^ל\p{Script=Hebrew}{2,}(?:\/ל\p{Script=Hebrew}{2,})?(?!\S)/u.test(clause) &&
  vocabulary.lengthOf(things, clause) === 0 &&
  (verbs.test(clause) || vocabulary.ideaAt(clause.slice(1)) === undefined)

/** They say enough without an object. */
const alone = new Set(
  'לתכנת לבשל לנהוג לצייר להקשיב לתעדף להרצות לצלם לתרגם לתמחר לאלתר לתפור לשחות'.split(' '),
)
/** “את זה” behind the verb, and nothing that says what it is. */
const pointless =
  /^(?:ללמוד )?(?:(?:איך|כיצד) )?\S+ (?:(?:את זה|אותו|אותה|אותם|אותן|בזה|לזה|על זה)(?= (?:נכון|טוב|היטב|לבד|כמו|בלי|מהר|יפה)|$)|(?:(?:רק|גם|את) )?(?:מזה|אותו|אותה|אותם|אותן)(?=,| בעוד| גם|$)|(?:את )?ה?(?:הפוך|הפך|ההפך|ההיפך|היפך)(?=,|$)|אותו דבר(?=,|$))/u

/** What somebody wishes that they will do, as an infinitive: “שאדע להגיד מחיר”. */
const futures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    אדע: 'לדעת',
    אוכל: '',
    אצליח: 'להצליח',
    אבין: 'להבין',
    ארגיש: 'להרגיש',
    אפסיק: 'להפסיק',
    אתחיל: 'להתחיל',
    אשלוט: 'לשלוט',
    אפחד: 'לפחד',
    אזכור: 'לזכור',
    אסתדר: 'להסתדר',
    אעז: 'להעז',
    אספיק: 'להספיק',
    אשאל: 'לשאול',
    אדבר: 'לדבר',
    אגיד: 'להגיד',
    אתבייש: 'להתבייש',
  }),
)
/** Another such future behind it would have to become an infinitive, too. */
const future =
  /(?<!\p{L})(?:ו?ש?לא א[\u05d0-\u05ea]{3,}|ו?ש?(?:אדע|אוכל|אצליח|אבין|ארגיש|אפסיק|אתחיל|אפחד))(?!\p{L})/u

/** “שאדע להגיד לא” → “לדעת להגיד לא”; undefined where it is no such wish, or not wholly. */
function fromFuture(clause: string): string | undefined {
  const [, denial = '', verb = '', rest = ''] = /^ו?ש(?:אני )?(לא )?(א\p{L}+) (.+)$/u.exec(clause) ?? []
  const known = futures.get(verb)
  if (known === undefined || future.test(rest)) return undefined
  return `${denial}${known} ${rest}`.replace(/ {2,}/gu, ' ').replace(/^ /u, '')
}

/** “שמטופלים יגיעו לפגישה שלישית”: what others are to do, many of them or not at all; one who does it could be a noun. */
const ofOthers =
  /^ו?ש(?=(?:לא )?י\p{L}{2,}ו (?:לי|אליי|אותי|בי|ממני)(?!\p{L})|[\p{L}׳״']+(?: [\p{L}׳״']+){0,2} (?:לא )?(?:י\p{L}{2,}ו|[ית](?:פסיק|קשיב|בין|גיע|סכים|חזור|ענה|שלם|עזור|אמין|דבר|עבוד|ישאר|ירגע|פחד))(?!\p{L})|\p{L}+(?: \p{L}+)? לא [ית]\p{L}{3,}(?!\p{L}))/u

/** A doubt behind an action: nobody wants it surely. */
const doubted = /\s(?:אולי|ייתכן|יכול להיות)$/u

/** “לתפור אני יודעת”: what somebody can do already is no wish. */
const known = /^ל\S+ אני (?:כבר )?(?:יודע|יודעת|יכול|יכולה)(?!\p{L})/u

/** “ולהבין איך עושים roadmap” → “להבין איך עושים roadmap”; undefined where the clause is no action. */
export const infinitive: PhraseLexicon['infinitive'] = (typed, vocabulary) => {
  const written = typed.replace(/^(?:לדעת )?(?:לעשות|לגרום לכך|לגרום) (?=ש\p{L})/u, '')
  if (doubted.test(written) || known.test(written)) return undefined
  if (/^ו?שיהי[הו] לי \S/u.test(written)) return written.replace(/^ו/u, '')
  const [, share, verb, rest = ''] = /^(פחות|יותר) (ל\p{L}{3,})( .*)?$/u.exec(written) ?? []
  if (share !== undefined) return `${verb} ${share}${rest}`
  if (ofOthers.test(written)) return written.replace(/^ו/u, '')
  const clause = (fromFuture(written) ?? written)
    .replace(/^(?:ו|ש)(?=ל)/u, '')
    .replace(/^(?=(?:איך|כיצד) ל)/u, 'ללמוד ')
  if (pointless.test(clause)) return undefined
  if (alone.has(clause)) return clause
  const doing = clause.replace(/^לא (?=ל)/u, '')
  return doing.includes(' ') && isInfinitive(doing, vocabulary) ? clause : undefined
}

/** A word for what was said before: nobody can tell what is meant. */
const reference = /(?<!\S)(?:[בלמ]?(?:אותו|אותה|אותם|אותן)|לזה|בזה)(?!\S)/u

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
