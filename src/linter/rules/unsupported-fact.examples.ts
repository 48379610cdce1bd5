import type { Examples } from '../examples.ts'
import { noa } from '../sample.examples.ts'

const known = (text: string) => ({ text, context: { known: noa } })

export const examples: Examples = {
  en: {
    bad: [
      known('Your time at Northwind taught you budgeting.'),
      known('You studied at Harvard Business School.'),
      known('Your role as CTO must be full.'),
      known('You have led Fjordline since 2015.'),
      known('You joined Kestrel Maps in 2012.'),
    ],
    good: [
      known('Your time at Kestrel Maps taught you budgeting.'),
      known('You studied at Lund.'),
      known('Your role as head of product must be full.'),
      known('You have been at Fjordline since 2021.'),
      known('I heard your talk at Northwind.'),
      known('I have worked at Northwind since 2015.'),
      'Your time at Northwind taught you budgeting.',
    ],
  },
  he: {
    bad: [
      known('התקופה שלך ב־Northwind לימדה אותי על תקציבים.'),
      known('למדת ב־Harvard Business School.'),
      known('התפקיד שלך כמנכ״לית בוודאי מלא.'),
      known('הובלת את Fjordline מאז 2015.'),
      known('הצטרפת ל־Kestrel בשנת 2012.'),
    ],
    good: [
      known('התקופה שלך ב־Kestrel Maps לימדה אותי על תקציבים.'),
      known('למדת ב־Lund.'),
      known('התפקיד שלך כראש תחום מוצר בוודאי מלא.'),
      known('ההובלה של Fjordline מאז 2021 ידועה.'),
      known('שמעתי את ההרצאה שלך ב־Northwind.'),
      'התקופה שלך ב־Northwind לימדה אותי על תקציבים.',
    ],
  },
}
