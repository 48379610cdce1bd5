/** Names of doings and of fields, as a pattern: one gets better at each, whatever stands behind it. */
export const doingWords =
  'ניהול|תמרון|תכנון|חיזוי|תמחור|עריכה|עריכת|כתיבה|כתיבת|קריאה|קריאת|הנחיה|הנחיית|הדרכה|הדרכת|הוראה|הוראת|ניתוח|עיבוד|פיתוח|עיצוב|שיווק|מכירה|מכירות|מכירת|תקצוב|הפקה|הפקת|צילום|בישול|אפייה|אפיית|תרגום|ראיון|ריאיון|גיוס|אבחון|טיפול|שיקום|הקלטה|הקלטת|איור|הלחנה|אילוף|גינון|ריתוך|חיתוך|תפירה|תפירת|סריגה|הנפשה|אנימציה|מיתוג|קידום|אסטרטגיה|תקשורת|רגולציה|פדגוגיה|דידקטיקה|סטטיסטיקה|חשבונאות|כלכלה|לוגיסטיקה|תאורה|תאורת|הגברה|נגינה|שירה|משחק|בימוי|תפעול|אחזקה|תחזוקה|תיקון|תיקוני|התקנה|התקנת|שרטוט|בקרה|בקרת|ביקורת|סקרים|מחקר|תיעוד|סיכום|הצגה|הצגת|נאום|שכנוע|הקשבה|תעדוף|האצלה|האצלת|חניכה|חניכת|הערכה|הערכת|מדידה|מדידת|מיפוי|סיווג|קטלוג|ארכוב|ניתוב|גבייה|רכש|יבוא|ייבוא|יצוא|ייצוא|סחר|השקעות|משכנתאות|פנסיה|ביטוח|מיסוי|מסים|חוזים|מכרזים|עמידה מול|רשתות|לינוקס|אנגלית|ערבית|צרפתית|ספרדית|גרמנית|רוסית|חישוב|חישובי|דיני|שימועים|פיטורים|שילוב|אסיפות|סולידוורקס|אוטוקאד|פוטושופ|רוויט'

const doing = new RegExp(
  String.raw`^(?:${doingWords})(?=$| \S|,)(?!.* (?:זה|זאת|אני|היא|הוא|לא)(?: |$))`,
  'u',
)

/** “פירוק של חצי בקר”, “נהיגה במלגזה”, “ניווט בלילה”: Hebrew makes the names of doings by their pattern. */
const madeLikeDoings =
  /^(?!(?:ציבור|גיבור|מדינה|פגישה|ישיבה|סיפור|מיכון|ביטחון|חיבור)\s)(?:\p{L}י\p{L}{1,2}ו\p{L}|\p{L}{2}י\p{L}ה) (?:של|מול|עם|בלי|על|מהר|לבד|נכון|(?!ביטוח|בישול|ביקור|ביצוע|בידוד|לימוד|ליווי)[בל]\p{L}{3,}|\p{L}+ (?:מהר|נכון|בלי|לבד))(?!\p{L})/u

/** Whether a clause begins with the name of a doing or a field, and says nothing of it. */
export const isDoing = (clause: string): boolean => doing.test(clause) || madeLikeDoings.test(clause)

/** Tools by their Latin names, in any case. */
const tools =
  'canva|revit|autocad|solidworks|sketchup|photoshop|premiere|illustrator|lightroom|indesign|figma|excel|powerpoint|wordpress|shopify|salesforce'
/** What is hard, and nobody wants to be better at: “שחיקה”. */
const trouble =
  /^(?:burn-?out|imposte?o?r syndrome|שחיקה|לחץ|סטרס|חרדה|חרדות|דחיינות|תסמונת המתחזה|קונפליקטים|התנגדויות|לקוחות (?:קשים|עצבניים|כועסים)|הורים (?:קשים|עצבניים|כועסים))(?=$| (?:ב\S|של |מול |בלי ))/u

/** Whether a clause names something hard that one deals with. */
export const isTrouble = (clause: string): boolean => trouble.test(clause)

/** What no matter is in Latin letters. */
const troubles =
  'burnout|burn out|imposter|impostor|syndrome|anxiety|stress|overwhelm|micromanage|deadline|adhd'

/** A clause that begins so is a sentence, or tells how much. */
const small = 'no|not|so|very|too|the|an?|my|how|what|and|or|for|full|part|in|on|of|to|with|by|at|as|is|it'

/** A matter of several Latin words that the vocabulary does not hold: “food cost”, “color grading בדה וינצ׳י”; a name has a capital. */
const latin = new RegExp(
  String.raw`^(?!.*(?:${troubles}))(?!(?:${small}) )(?:[a-z][a-z-]+(?: (?:[a-z][a-z-]+|\p{Lu}{2,5})){1,2}|(?:${tools}))(?=$| (?:של|עם|על|ברמה|[בשל]\p{Script=Hebrew}{2,})(?!\p{L}))`,
  'u',
)

/** Whether a clause is a matter with a Latin name that one gets better at. */
export const isLatinMatter = (clause: string): boolean => latin.test(clause.replace(/^\S+/u, lowered))

const isTool = new RegExp(`^(?:${tools})$`, 'iu')
const lowered = (word: string) => (isTool.test(word) ? word.toLowerCase() : word)

/** Names of doings, and their infinitive. */
const doings: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    הכנת: 'להכין',
    השגת: 'להשיג',
    הגדלת: 'להגדיל',
    הטמעת: 'להטמיע',
    הפעלת: 'להפעיל',
    פתרון: 'לפתור',
    התמודדות: 'ללמוד להתמודד',
  }),
)

/** What somebody makes or leads, with the verb that goes with it; some say enough alone. */
const made: readonly (readonly [RegExp, string])[] = [
  [/^(?:שיחות?|שיחת|ישיבות|ישיבת|פגישות|פגישת)(?= \S)/u, 'לנהל'],
  [/^(?:מיילים|דוחות|דו״חות|פוסטים|תסריט|תסריטים|סקריפטים|נהלים|ספר)(?= \S)/u, 'לכתוב'],
  [/^(?:מצגות(?= \S)|תוכנית עסקית|תקציב שנתי|מערכי שיעור|תיק עבודות|portfolio(?!\p{L}))/u, 'לבנות'],
  [/^(?:סדנאות|הרצאות|שיעורים|הדרכות)(?= \S)/u, 'להעביר'],
  [
    /^(?:(?:ניתוחים|תחקירים|ראיונות|סרטונים|הופעות)(?= \S)|סרטי \S|סידורי? עבודה|code reviews?(?!\p{L}))/u,
    'לעשות',
  ],
  [/^(?:הצע(?:ת|ות) מחיר|כתבי? (?:כמויות|תביעה|הגנה|טענות|ערעור|אישום))(?!\p{L})/u, 'להכין'],
]

/** Tells of something that is there already: “דוחות שאני לא מבינה”. */
export const tellsOf = (clause: string): boolean =>
  /(?<!\S)(?:ש?אני|ש?אנחנו|ש?הם|ש?היא|ש?הוא|לי|אותי|לא|זה)(?!\S)|(?<!\S)ש\p{L}+תי(?!\p{L})/u.test(clause)

/** “כתב כמויות” → “להכין כתב כמויות”; what is definite would need another word. */
export function fromMade(clause: string): string | undefined {
  const [, verb] = made.find(([pattern]) => pattern.test(clause)) ?? []
  return verb && !/^\S+ ה(?!כי )/u.test(clause) && !tellsOf(clause) ? `${verb} ${clause}` : undefined
}

/** “הקמת סטארטאפ” → “להקים סטארטאפ”; what is definite would need another word. */
export function fromDoing(clause: string): string | undefined {
  const [first = '', ...rest] = clause.split(' ')
  const verb = doings.get(first)
  return verb && rest[0] && !rest[0].startsWith('ה') ? [verb, ...rest].join(' ') : fromMade(clause)
}

/** “פחות חתונות, יותר סרטי תדמית” → “לעשות פחות חתונות ויותר סרטי תדמית”: only of what somebody surely does. */
export function fromLessAndMore(clause: string): string | undefined {
  const [, less, more = ''] = /^פחות ([^\s,]+(?: [^\s,]+)?),? ו?יותר (.+)$/u.exec(clause) ?? []
  return less && fromMade(more)?.startsWith('לעשות ') ? `לעשות פחות ${less} ויותר ${more}` : undefined
}
