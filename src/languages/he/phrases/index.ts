import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'
import { andAlso, infinitive } from './actions.ts'
import { aroundWishes } from './around-wishes.ts'
import { decides, dilemmas } from './dilemmas.ts'
import { introduces } from './introduces.ts'
import { joinLetter } from './joined.ts'
import { beginsWith, contrast, learnt, refersBack, together } from './learning.ts'
import { fromNoun } from './nouns.ts'
import { presents } from './presents.ts'
import { able, tellsOfNow } from './tells-of-now.ts'
import { isBorrowed } from './titles.ts'
import { twofold } from './twofold.ts'

/** What is said of a matter, and no wish for it: “git אני בסדר”, “סוג 3 כבר יש לי”, “אפילו התנדבות”. */
const opinion =
  /(?<=\S )(?:(?:ב?זה |בהם )?אני (?:כבר )?(?:בסדר|יודע|יודעת|מכיר|מכירה|שולט|שולטת|טוב|טובה)(?: (?:בסיסי|קצת|לא רע|בקטנה))?|כבר יש לי|יש לי כבר|לא בוער|אין לי|פחות|ככה ככה|לא צריך|לא צריכה|לא רוצה|לא מעוניין|לא מעוניינת)[.!]?$|^(?:אפילו|כל זה|כל אלה)(?!\p{L})/u

/** How the user's own clauses are taken out of what they type in Hebrew. */
export const phraseLexicon: PhraseLexicon = {
  sentences: { need: 'אני רוצה {phrase}.', goal: 'בטווח הארוך אני רוצה {phrase}.', who: 'אני …' },
  ...aroundWishes,
  beforeDeed: undefined,
  beginnings: [
    'איך|מאיפה|מהיכן|במה|ממה (בכלל) מתחילים|להתחיל|אני',
    'לא יודע|יודעת איך|מאיפה מתחילים|להתחיל',
    'אין לי מושג איך|מאיפה מתחילים|להתחיל',
  ],
  goesOn: ['מה|איך|איפה|למה (ש*) אני (מאוד) רוצה|צריך|צריכה'],
  turns: ['=ואני', '=ואנחנו', '=ואין', '=ויש'],
  twofold,
  trails: [
    /,? (?:[\u05d0-\u05ea]+ )?וזה$/u,
    /, [^,]*(?<!\p{L})הכו?ל$/u,
    /,? (?:ככה )?נראה לי(?: כרגע)?$/u,
    /,? (?:ו?משם|ואז|ואחר כך) נראה$/u,
    /, (?:באמת|ברצינות)$/u,
    / בשביל זה$/u,
    /,? (?:עוד|בעוד) (?:שנה|שנתיים|\S+ שנים)(?: בערך)?$/u,
    /, מי יודעת?$/u,
    /,? (?:תוך |בעוד )?(?:שנה[ -]שנתיים|שנתיים[ -]שלוש)$/u,
    / בעתיד(?: הרחוק)?$/u,
    /,? (?:כנראה|כנראה ש|בתקווה)$/u,
    /,? יש לי (?:מלא|המון|הרבה|כמה)(?: .*)?$/u,
    /,? אני (?:חושב|חושבת|מניח|מניחה|מקווה)$/u,
    /, ו?(?:אחר כך|אח["״]כ|אחרי זה|אז|אולי|בהמשך|נגיד|למשל|כמו)(?: .*)?$/u,
  ],
  turnsAround: /^(?:אבל|אך)$/u,
  also: [
    'אבל',
    '=ובכלל',
    'ועוד דבר (אחד)',
    '=ועוד משהו',
    'והשני|והשנייה|והשניה (הוא|היא|זה)',
    'וגם',
    'חוץ מזה',
    'פלוס|plus',
    '=ומלבד זה',
    '=ומה עוד',
    '=ועדיף|=וכדאי (גם)',
    '=ואם כבר אז',
    '=טוב גם',
    '=וכן',
    'בנוסף',
    'כמו כן',
    '=אני (גם|מאוד) רוצה|צריך|צריכה',
  ],
  unsayable: [
    'למצוא|לחפש|לקבל (_) מנטור*',
    'למצוא|לחפש|לקבל|צריך|צריכה (_) ליווי',
    'עם|יש|לי ליווי',
    'הכוונה',
    'לי מנטור*|מישהו|מישהי',
  ],
  causes: /(?<!\p{L})כי(?!\p{L})/gu,
  // “Failed twice already”: what one did is no wish.
  // Nor is what is one's own: “the shifts of mine are split”.
  isRemark: (piece) =>
    /^ו?(?!(?:בי|אמי|חבר|משפח)תי)\p{L}{2,}תי(?= )|^ה\p{L}+ שלי(?= )|^(?:את זה|עד היום) /u.test(piece),
  opinion,
  refuses:
    /^(?:ו|אבל )?(?:לא (?:מוכן|מוכנה|רוצה|בא לי|מעוניין|מעוניינת|מתאים|אוהב|אוהבת|יכול|יכולה|אסכים)|אף פעם|בשום|בטח לא|ממש לא|רק לא|חוץ מ)(?!\p{L})/u,
  joinsAim: /^(?:ו\p{L}|או\s|ואז\s|אחר כך\s|אח["״]כ\s|אחרי זה\s|בהמשך\s|גם\s|לימים\s)/u,
  undecided:
    /(?:^|[.,;!?–—-]\s*|\n)(?:אני )?(?:עדיין )?(?:מתלבט(?:ת)?|קרוע(?:ה)?|לא (?:בטוח(?:ה)?|החלטתי))(?: (?:עדיין|עוד))?\s*(?=$|[.,;!?\n])/u,
  dilemmas,
  decides,
  // A list keeps its nouns: the infinitive before it governs them all.
  isLoose: () => false,
  isChoice: (piece) => / או /u.test(piece) && !/^(?:[בלמ]|עם|או|אצל)/u.test(piece),
  wishEnds: /\s(?:(?:כי|כדי|מפני|בלי|במקום|לפני|אחרי|אבל)(?!\p{L})|ו?לא רק|כש\p{L})/gu,
  borders: ['כי', 'כדי', 'כש*', 'אשר', 'בלי', 'עם', 'אצל', 'של', 'על', 'או', 'אחרי', 'לפני'],
  endsSo: /(?:^|\s)ו?(?:מה|מי|מתי|איפה|אם) לא$/u,
  cannotEnd: [
    'כזה',
    'כזאת',
    'כאלה',
    'של',
    'על',
    'עם',
    'את',
    'או',
    'כי',
    'כדי',
    'ו',
    'ל',
    'ב',
    'מ',
    'בלי',
    'אל',
    'אצל',
    'אני',
    'גם',
    'אשר',
  ],
  foreign: [],
  foreignTown: undefined,
  own: [],
  spelt: ['SOC', 'NOC', 'Canva', 'Excel', 'SketchUp', 'Photoshop', 'AutoCAD', 'SolidWorks', 'Revit'],
  isBorrowed,
  shortened: 'esp|mgmt|dept',
  denials: 'לא',
  writtenOut: {},
  at: (word) => joinLetter('ב', word).replace(word, ''),
  or: 'או',
  fromTo: (from, to) => `${joinLetter('מ', from)} ${joinLetter('ל', to)}`,
  and: ' ו',
  joins: (piece) => /\sו\p{L}/u.test(piece),
  andAlso,
  learnt,
  together,
  contrast,
  refersBack,
  beginsWith,
  tellsOfNow,
  able,
  infinitive,
  fromNoun,
  introduces,
  presents,
}
