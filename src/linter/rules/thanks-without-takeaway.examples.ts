import type { Examples } from '../examples.ts'

export const examples: Examples = {
  en: {
    bad: [
      { text: 'Hi Noa, thank you so much for the call today. It was great.', kind: 'thank-you' },
      { text: 'Hi Noa, thanks for your time yesterday! Have a lovely week.', kind: 'thank-you' },
      { text: 'Hi Noa, thank you for talking to me. I enjoyed it very much.', kind: 'thank-you' },
      { text: 'Hi Noa, many thanks for the conversation. You are very kind.', kind: 'thank-you' },
      { text: 'Hi Noa, thanks a lot for the twenty minutes. Speak soon.', kind: 'thank-you' },
      { text: 'Hi Noa, thank you, it was a pleasure. Best wishes from Haifa.', kind: 'thank-you' },
      { text: 'Hi Noa, thank you for being so generous with your time.', kind: 'thank-you' },
      { text: 'Hi Noa, thanks again. It was lovely to meet you.', kind: 'thank-you' },
    ],
    good: [
      {
        text: 'Hi Noa, thank you for today. I take with me that a roadmap needs one owner.',
        kind: 'thank-you',
      },
      {
        text: 'Hi Noa, thanks for yesterday. I will write our three envelopes on Thursday.',
        kind: 'thank-you',
      },
      { text: 'Hi Noa, thank you. I learned that the first price is a question.', kind: 'thank-you' },
      { text: 'Hi Noa, thanks for the call. The rule of three stayed with me.', kind: 'thank-you' },
      { text: 'Hi Noa, thank you for your time. I tried the checklist this morning.', kind: 'thank-you' },
      { text: 'Hi Noa, thanks. One thing I take away is to ask the ward first.', kind: 'thank-you' },
      { text: 'Hi Noa, thank you. Your advice to cut the second step helped already.', kind: 'thank-you' },
      { text: 'Hi Noa, thanks. Because of our talk we dropped the weekly report.', kind: 'thank-you' },
    ],
  },
  he: {
    bad: [
      { text: 'שלום נועה, תודה רבה על השיחה היום. היה נהדר.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה על הזמן אתמול! שבוע טוב.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה על השיחה. נהניתי מאוד.', kind: 'thank-you' },
      { text: 'שלום נועה, המון תודה על הפגישה. זה היה נעים.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה על עשרים הדקות. נתראה בקרוב.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה, היה תענוג. כל טוב מחיפה.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה על הנדיבות ועל הזמן.', kind: 'thank-you' },
      { text: 'שלום נועה, שוב תודה. שמחתי להכיר.', kind: 'thank-you' },
    ],
    good: [
      { text: 'שלום נועה, תודה על היום. אני לוקחת איתי שלמפת דרכים צריך בעלים אחד.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה על אתמול. אכתוב את שלוש המעטפות ביום חמישי.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה. למדתי שהמחיר הראשון הוא שאלה.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה על השיחה. כלל השלוש נשאר איתי.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה על הזמן. ניסיתי את הרשימה הבוקר.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה. דבר אחד שאני לוקח: לשאול קודם את המחלקה.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה. העצה לוותר על השלב השני כבר עזרה.', kind: 'thank-you' },
      { text: 'שלום נועה, תודה. בעקבות השיחה ויתרנו על הדוח השבועי.', kind: 'thank-you' },
    ],
  },
}
