import type { HourLexicon } from '../../../../linter/hour-lexicon.ts'
import type { NameLexicon } from '../../../../linter/name-lexicon.ts'

const list = (names: string) => names.split('|')

/** What tells the name of a company, an event or a programme from the words that it is made of. Hebrew has no capitals. */
export const names: NameLexicon = {
  little: [],
  common: [],
  definite: [],
  inside: list('of|the|and|&|de'),
  kindsBehind: [],
  kindsBefore: list(
    'חברת|קבוצת|עמותת|קרנ|מגזינ|פודקאסט|הפודקאסט|כנס|ערב|מיזמ|קהילת|אפליקציית|סוכנות|סטודיו|סטארטאפ|סטארט-אפ|מסעדת|להקת|רשת|בשמ|בשמו|ששמו|ששמה|ששמ|הנקרא|הנקראת|שנקרא|שנקראת|הניוזלטר|ניוזלטר|הבלוג|בלוג|פסטיבל|מותג|מפגש|מפגשי|מועדונ|תוכנית|תכנית|סדרת|קמפיינ',
  ),
  workplaces: list('אצל|בחברת|מחברת|של'),
  legalForms: ['בעמ'],
}

/** Hours and clocks in words. “ה־7:30” is what something is called by: its letter is read with the hour. */
export const hours: HourLexicon = {
  named: { '=בצהריים': 12, '=בחצות': 0 },
  behind: [],
  before: list('בשעה|לשעה|משעה|בשעות'),
  callers: list('משמרת|ישיבת|פגישת|העברת|רכבת|תדרוכ|טיסת|שיעור|תפילת|חוג|ביקור|של'),
  goesOn: [],
  clocks: [],
  at: [],
  mine: list('בישראל|בארצ|אצלכ|אצלי|כאנ|פה'),
}
