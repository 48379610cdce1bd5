import { doingWords } from './doings.ts'
import { skills } from './learning.ts'

/** What is said of a doing: “טיפול בהתנגדויות”, “כתיבת דוחות”. */
const doing = String.raw`(?:${doingWords}) \S.*`
/** Names what was said before it: nobody can tell what is meant. */
const back = String.raw`(?!.*(?<!\S)[בלמ]?(?:אותו|אותה|אותם|אותן|זה|איתו|איתה|איתם|איתן)(?!\S))`
/** Fields are learnt and gone into; other actions have another object. */
const taking =
  '(?!(?:לקבל|לתת|לבחור|למצוא|לחפש|להציע|ללמוד|להבין|להכיר|לשפר|לעסוק|להתמקצע|לעבוד|לעבור|לחזק|להעמיק)(?!\\p{L}))'

/** Two wishes of one part; each pattern's two groups are both. */
export const twofold: readonly RegExp[] = [
  // “תוכניות, ואיך מדברים עם קבלן”
  /^((?:(?!איך ).)+?),? ו(איך .+)$/u,
  // “לשמור על לקוחות ולדעת להגיד לא”: what is known or felt is not learnt like the first.
  new RegExp(`^(?!להשתמש)((?:${[...skills].join('|')}) .+?),? ו${back}(ל(?:דעת|הפסיק|הרגיש) .+)$`, 'u'),
  // “שיחות מכירה וטיפול בהתנגדויות”
  new RegExp(String.raw`^((?:${doingWords}|שיחות) \S.*?),? ו(${doing})$`, 'u'),
  // “ללמד כיתה הטרוגנית או הוראה מותאמת”
  new RegExp(String.raw`^${taking}(ל\S+ (?!(?:${doingWords})(?!\p{L})).+?) או (${doing})$`, 'u'),
  // “לרדת מהכביש, סדרן או קצין בטיחות”
  /^(ל(?:רדת|צאת|עזוב|פרוש) [^,]+), (?!ל)([^,].*)$/u,
  // “רישיון חשמלאי ואחרי זה עצמאי”
  /^((?:רישיון|רשיון|קורס|תואר|תעודת|הסמכה|הסמכת|התמחות|קליניקה|סטודיו|עסק|חנות) .+?),? ו(?:אחרי זה|אחר כך|בסוף|לבסוף) (.+)$/u,
]
