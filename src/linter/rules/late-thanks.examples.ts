import type { Examples } from '../examples.ts'
import { noa } from '../sample.examples.ts'

const now = '2026-11-23T10:00:00Z'
/** A thank-you some hours after the talk. */
const after = (hours: number, text: string) => ({
  text,
  kind: 'thank-you' as const,
  context: {
    now,
    touchpoints: [
      {
        id: 'met',
        person: noa.person,
        kind: 'met' as const,
        at: Temporal.Instant.from(now).subtract({ hours }).toString(),
      },
    ],
  },
})

export const examples: Examples = {
  en: {
    bad: [
      after(25, 'Hi Noa, thank you for our talk. I learned that a roadmap needs one owner.'),
      after(25, 'Hi Noa, thanks for your time. The rule of three stayed with me.'),
      after(25, 'Hi Noa, many thanks for the call. I tried the checklist this morning.'),
      after(25, 'Hi Noa, thank you. One thing I take away is to ask the ward first.'),
      after(216, 'Hi Noa, thank you for our talk. I learned that a roadmap needs one owner.'),
      after(216, 'Hi Noa, thanks for your time. The rule of three stayed with me.'),
      after(216, 'Hi Noa, many thanks for the call. I tried the checklist this morning.'),
      after(216, 'Hi Noa, thank you. One thing I take away is to ask the ward first.'),
    ],
    good: [
      after(23, 'Hi Noa, thank you for our talk. I learned that a roadmap needs one owner.'),
      after(23, 'Hi Noa, thanks for your time. The rule of three stayed with me.'),
      after(23, 'Hi Noa, many thanks for the call. I tried the checklist this morning.'),
      after(23, 'Hi Noa, thank you. One thing I take away is to ask the ward first.'),
      after(72, 'Hi Noa, my thanks come late. I learned that a roadmap needs one owner.'),
      after(72, 'Hi Noa, I should have written sooner. The rule of three stayed with me.'),
      after(72, 'Hi Noa, belated thanks for the call. I tried the checklist this morning.'),
      after(72, 'Hi Noa, it took me too long to write. One thing I take away is to ask first.'),
    ],
  },
  he: {
    bad: [
      after(25, 'שלום נועה, תודה על השיחה. למדתי שלמפת דרכים צריך בעלים אחד.'),
      after(25, 'שלום נועה, תודה על הזמן. כלל השלוש נשאר איתי.'),
      after(25, 'שלום נועה, המון תודה על השיחה. ניסיתי את הרשימה הבוקר.'),
      after(25, 'שלום נועה, תודה. דבר אחד נשאר איתי: לשאול קודם את המחלקה.'),
      after(216, 'שלום נועה, תודה על השיחה. למדתי שלמפת דרכים צריך בעלים אחד.'),
      after(216, 'שלום נועה, תודה על הזמן. כלל השלוש נשאר איתי.'),
      after(216, 'שלום נועה, המון תודה על השיחה. ניסיתי את הרשימה הבוקר.'),
      after(216, 'שלום נועה, תודה. דבר אחד נשאר איתי: לשאול קודם את המחלקה.'),
    ],
    good: [
      after(23, 'שלום נועה, תודה על השיחה. למדתי שלמפת דרכים צריך בעלים אחד.'),
      after(23, 'שלום נועה, תודה על הזמן. כלל השלוש נשאר איתי.'),
      after(23, 'שלום נועה, המון תודה על השיחה. ניסיתי את הרשימה הבוקר.'),
      after(23, 'שלום נועה, תודה. דבר אחד נשאר איתי: לשאול קודם את המחלקה.'),
      after(72, 'שלום נועה, התודה שלי מגיעה באיחור. למדתי שלמפת דרכים צריך בעלים אחד.'),
      after(72, 'שלום נועה, היה נכון לכתוב קודם. כלל השלוש נשאר איתי.'),
      after(72, 'שלום נועה, תודה מאוחרת על השיחה. ניסיתי את הרשימה הבוקר.'),
      after(72, 'שלום נועה, לקח לי זמן לכתוב. דבר אחד נשאר איתי: לשאול קודם.'),
    ],
  },
}
