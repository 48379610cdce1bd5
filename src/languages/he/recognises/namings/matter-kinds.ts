import type { MatterKind } from '../../../../model/hook.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Something that was made to be used: it can be shown, tried, and brought in. */
const made = set(
  `רשימה רשימת רשימות דף דפי טופס טפסים טבלה טבלת טבלאות לוח לוחות מפה מפת כלל כללי נוהל נהלים שקף שקפים מחירון תיקייה מחברת יומן
  מצגת מצגות קורס קורסים הדרכה שלט שלטים כרטיס כרטיסים תבנית תבניות קופסה קופסת תסריט סצנה סצנות כיתוב כיתובים מדיניות ערימות`,
)

/** Something that takes place: one can prepare for it. */
const event = set(
  `פגישה פגישת פגישות ישיבה ישיבת ישיבות שיחה שיחת שיחות ראיון ראיונות משמרת משמרות סיור סיורים מבחן מבחני ביקורת הרצאה הרצאת סדנה סדנת
  גישור משא הצגה שיעור שיעורי טיפול אירוע תערוכה תערוכת הדגמה השקה מסירה תרגול`,
)

/** What sort of thing a noun names, with its article or without. */
export function kindOf(noun: string): MatterKind {
  const bare = noun.replace(/^ה(?=\p{Script=Hebrew}{2})/u, '')
  if (made.has(bare) || made.has(noun)) return 'made'
  return event.has(bare) || event.has(noun) ? 'event' : 'matter'
}
