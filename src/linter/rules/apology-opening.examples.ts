import type { Examples } from '../examples.ts'

export const examples: Examples = {
  en: {
    bad: [
      'Hi Noa, sorry to bother you.',
      'Hi Noa, I apologise for writing out of the blue.',
      'Hi Noa, I know you are very busy.',
      'Hi Noa, I know you’re busy, and sorry for the long note.',
      'Hi Noa, forgive me for disturbing you.',
      'Hi Noa, excuse the intrusion.',
      'Hi Noa, I hate to bother you.',
      'Hi Noa, sorry for the cold message.',
    ],
    good: [
      'Hi Noa, I read your post on apologies.',
      'If you are busy, one line is enough.',
      'Hi Noa, your talk made a busy day better.',
      'A no is fine.',
      'Hi Noa, thank you for your note.',
      'I am sorry that I missed your talk in May.',
      'Hi Noa, your rule about excuses stayed with me.',
      'No worries if not.',
    ],
  },
  he: {
    bad: [
      'שלום נועה, סליחה על ההפרעה.',
      'שלום נועה, מתנצלת שאני פונה כך.',
      'שלום נועה, אני יודע שהזמן שלך עמוס.',
      'שלום נועה, סליחה שאני מטריד.',
      'שלום נועה, מצטער על הפנייה הקרה.',
      'שלום נועה, לא נעים לי להטריד.',
      'שלום נועה, מתנצל על הפנייה.',
      'שלום נועה, אני יודעת שאין לך זמן.',
    ],
    good: [
      'שלום נועה, קראתי את הפוסט שלך על סליחות.',
      'אם אין זמן, שורה אחת מספיקה.',
      'שלום נועה, תודה על המאמר.',
      'גם לא זה בסדר.',
      'ההרצאה שלך עזרה לי ביום עמוס.',
      'אם לא מתאים, הכול בסדר.',
      'שלום נועה, הכלל שלך על תירוצים נשאר איתי.',
      'אני מהנדסת בחיפה.',
    ],
  },
}
