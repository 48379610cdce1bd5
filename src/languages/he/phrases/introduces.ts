import type { IntroductionLexicon } from '../../../draft/phrases/introduction-lexicon.ts'
import { joinLetter } from './joined.ts'
import { doing, namesPerson } from './people.ts'
import { title } from './titles.ts'

/** Kinds of employers, as a line about one begins. */
const kind =
  /^(?:ה|ב)?(?:חבר(?:ה|ת)|מפעל|בית (?:חולים|מרקחת|ספר|ה?ספר|דפוס|קפה|אבות|תוכנה)|משרד|סטודיו|מחלב(?:ה|ת)|רשת|בנק|מוזיאון|עירי(?:יה|ה|ית|ת)|מועצה|מועצת|מכון|אוניברסיט(?:ה|ת)|מכלל(?:ה|ת)|סטארטאפ|סטארט-אפ|ארגון|עמות(?:ה|ת)|מרפא(?:ה|ת)|קליניק(?:ה|ת)|מלון|מסעד(?:ה|ת)|מאפי(?:יה|ה|ית|ת)|מוסך|חנות|קופת חולים|קופ["״]ח|ביה["״]ח|ביה["״]ס|צבא|צה["״]ל|גן|ספרי(?:יה|ה|ית|ת(?= ה))|ת(?:י)?אטרון|מעבד(?:ה|ת)|סוכנות|מרכז|תחנת|מחלק(?:ה|ת)|מחסן|יקב|רפת|תיכון|חטיב(?:ה|ת)|קיבוץ|מוקד|בית המשפט|עירייה|סניף|פירמ(?:ה|ת)|קרן|הוצא(?:ה|ת)|מערכת|נמל|שדה תעופה|מספנ(?:ה|ת)|חוג|פקולט(?:ה|ת)|חברת תעופה|מושב|בסיס|יחידה|יחידת|מגזר|בוטיק|תעשיי(?:ה|ת)|לשכת|לשכה|מעון|פנימיי(?:ה|ת))(?![\u05d0-\u05ea])/u
const amount = '\\d{1,2}\\+? שנ(?:ה|ים|ות)(?! ניסיון)'
const since = '(?:מאז|מ-?|משנת )(?:19|20)\\d\\d'
const time = new RegExp(`^(.*?)[ ]?(?<!\\S)(?:(?:כבר|במשך|זה) )?(${amount}|${since})(?!\\S)[ ]?(.*)$`, 'u')
const staying =
  /^(?:לשעבר|עכשיו|כעת|כולל|כיום|כרגע|בעבר|לפני כן|עם|אמא|אבא|אימא|אחרי|בחופשת|חוזרת|חוזר|מתחיל|מתחילה|משתחרר|משתחררת|מסיים|מסיימת|ממלא|ממלאת|לומד|לומדת)(?=\s)/u
/** Where one works, for somebody who says no title: “הנה״ח במשרד קטן”. */
const department =
  /^(?:הנה["״]ח|הנהלת חשבונות|קבלה|שיווק|מכירות|רכש|לוגיסטיקה|שירות לקוחות|תמיכה טכנית|משאבי אנוש|HR|גיוס|גבייה|תפעול|כספים|יח["״]צ|חשבות|אדמיניסטרציה)(?=$| ב\S)/u
/** Titles in Latin letters, and what Hebrew says behind them: “team lead טרי”. */
const latin =
  /^(?:QA|DevOps|SRE|DBA|SDR|BDR|(?:[\p{Script=Latin}&/.+-]+ ){0,3}(?:lead|leader|manager|director|engineer|developer|designer|architect|analyst|scientist|officer|owner|researcher))(?=$| \p{Script=Hebrew})/iu
/** A name, or who somebody is at home. */
const personal = /^(?:אמא|אימא|אבא|הורה|סבא|סבתא|עקרת בית)(?!\p{L})|^(?:אני|שמי|קוראים לי) \S+(?: \S+)?$/u
/** What somebody is stands among the first words: “דאטה אינג׳ינר”. */
const FIRST_WORDS = 3

/** “במשרד” is joined already, “בית חולים” is not; behind ב the article is not written. */
const inside = (name: string) => {
  const isPrefixed = /^[בה]/u.test(name) && kind.test(name.slice(1))
  if (isPrefixed && name.startsWith('ב')) return name
  return joinLetter('ב', isPrefixed ? name.slice(1) : name)
}

export const introduces: IntroductionLexicon = {
  isHeadLast: false,
  isWithin: (clause) => /\s(?:איך|מה|מי|למה|מתי|איפה|אם|ש\p{L}+)\s/u.test(clause),
  isTrade: (clause) => /^אני (?!עובד|לומד|מלמד|עוסק)\p{L}/u.test(clause),
  isPast: (piece) =>
    /^(?:לפני זה|לפני כן|לפני|בעבר|קודם|לשעבר|הייתי|היה|פעם)(?!\p{L})|\sלשעבר$|\sבמקור(?!\p{L})/u.test(piece),
  over: /^(?:הייתי|בעבר|לשעבר)$/u,
  // Of two steps of a way the last is where somebody is now.
  parted: (line) =>
    line
      .replace(/(?<=\p{L}) \+ (?=\p{L})/gu, ', ')
      // Why somebody looks for something else is not who they are.
      .replace(/ ש(?:נמאס|רוצה|מחפשת?|בא|מיצה|מיצתה)(?!\p{L})[^,.\n]*/gu, '')
      .replace(/(?<=^|\n)[^,\n]+? (?:ואז|ואחר כך|ואחרי זה|ועכשיו) (?=\p{L})/gu, ''),
  was(line) {
    const pieces = line.split(/,\s|\.$/u)
    const told = pieces.find((piece) => /^(?:הייתי|לשעבר) \S/u.test(piece))?.replace(/^לשעבר(?= )/u, 'הייתי')
    const [first = '', next = ''] = pieces
    return told ?? (/^הייתי$/u.test(next) ? `הייתי ${first}` : undefined)
  },
  untilNow: 'היום|כיום|הווה|עכשיו|present|now|today',
  until: 'עד|to(?= )|until|till',
  namesEmployer: / ב/u,
  legalForms: 'בע["״]מ|בערבון מוגבל|בע׳׳מ|Ltd|GmbH|Inc|LLC',
  role(written, vocabulary) {
    const piece = written
      .replace(/^(?:אני )?(?:היום|עכשיו|כיום|כרגע) (?=\p{L})/u, '')
      .replace(/^(\p{Script=Hebrew}+)\/(?=\p{Script=Hebrew})/u, (found, left: string) =>
        namesPerson(left, vocabulary) ? `${left} ו` : found,
      )
    if (/^אני(?=\s|$)|^\p{Script=Hebrew}{2,}תי(?=\s|$)/u.test(piece) || personal.test(piece)) return undefined
    if (latin.test(piece) || /^(?:מרפאה? בעיסוק|רוא(?:ה|ת) חשבון|רב סרן|רועה צאן)(?!\p{L})/u.test(piece))
      return piece
    const words = piece.split(/\s+/u)
    const isPerson = words.slice(0, FIRST_WORDS).some((word) => namesPerson(word, vocabulary))
    const isTitle = title.test(piece)
    return ((isPerson || isTitle) && !kind.test(piece)) || vocabulary.lengthOf(doing, piece) > 0
      ? piece
      : undefined
  },
  department: (piece) => (department.test(piece) ? joinLetter('ב', piece) : undefined),
  personal,
  now: /^(?:אני )?(?:עכשיו|כרגע|היום|כיום)(?!\p{L})/u,
  as: (role) => role,
  employer: (piece) =>
    kind.test(piece) ? inside(piece).replace(/ (?=\d+ (?:עובדים|עובדות|איש)$)/u, ' של ') : undefined,
  at: (name) => joinLetter('ב', name),
  in: (name) => joinLetter('ב', name),
  placed(piece) {
    if (/^(?:אזור|איזור|מחוז) \S/u.test(piece)) return `ב${piece}`
    return /^(?:ב(?:אזור|צפון|דרום|מרכז)|מ(?=אזור|צפון|דרום|מרכז))\S*/u.test(piece) ? piece : undefined
  },
  cities: new Set(
    `ירושלים|תל אביב|תל אביב-יפו|חיפה|ראשון לציון|פתח תקווה|אשדוד|נתניה|באר שבע|בני ברק|חולון|רמת גן|אשקלון|רחובות|בת ים|בית שמש|כפר סבא|הרצליה|חדרה|מודיעין|לוד|רמלה|רעננה|נצרת|נוף הגליל|רהט|הוד השרון|גבעתיים|קריית גת|ת״א|תל-אביב|פ״ת|ראשל״צ|ר״ג|ב״ש|כפ״ס|קריית אתא|קריית אונו|קריית ביאליק|קריית מוצקין|קריית ים|רמת השרון|אור עקיבא|גדרה|קלנסווה|אריאל|אלעד|נהריה|עפולה|אילת|טבריה|צפת|עכו|כרמיאל|יבנה|נס ציונה|ראש העין|אור יהודה|יהוד|קריית שמונה|דימונה|ערד|שדרות|נתיבות|אופקים|סח׳נין|סחנין|אום אל-פחם|טייבה|שפרעם|טמרה|מגדל העמק|יקנעם|זכרון יעקב|פרדס חנה|קיסריה|מבשרת ציון|מעלות|בית שאן|ירוחם|מצפה רמון|לונדון|ברלין|פריז|אמסטרדם|וינה|ניו יורק`
      .split('|')
      .flatMap((city) => [city, city.replace(/^קריית /u, 'קרית ')]),
  ),
  states: new Set(),
  time(piece) {
    if (/^אני(?=\s)|^\p{Script=Hebrew}{2,}תי(?=\s)|לפני|אחרי|בעוד|תוך|לשעבר|הייתי/u.test(piece))
      return undefined
    const [, before = '', said = '', behind = ''] = time.exec(piece) ?? []
    if (said === '') return undefined
    const told = /^\d/u.test(said) ? `כבר ${said}` : said.replace(/^(?:מאז|מ-?|משנת )/u, 'מאז ')
    return { said: told, others: [before, behind].map((one) => one.trim()).filter((one) => one !== '') }
  },
  tail(piece, vocabulary) {
    // Who somebody is at home is not what the reader is asked about.
    if (/(?<!\p{L})(?:אמא|אימא|אבא|הורה|נשוי|נשואה|גרוש|גרושה|סבא|סבתא|ילדים)(?!\p{L})/u.test(piece))
      return undefined
    if (/^\S+ שנות ניסיון/u.test(piece)) return `עם ${piece}`
    if (staying.test(piece)) return piece
    return namesPerson(piece.split(' ')[0] ?? '', vocabulary) ? piece : undefined
  },
  sentence({ role, employer, place, time: told, isTimeFirst, tails }) {
    const where = [employer, place]
    const said = (parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(' ')
    const who = isTimeFirst ? [said(['אני', role, ...where]), told] : [said(['אני', role, ...where, told])]
    return [...who.filter((part) => part), ...tails].join(', ')
  },
}
