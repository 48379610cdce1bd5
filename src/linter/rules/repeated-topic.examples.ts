import type { Examples } from '../examples.ts'

export const examples: Examples = {
  en: {
    bad: [
      'I am moving into data science. Could we talk about data science for 15 minutes? What matters most in data science?',
      'My next step is product design. May I ask about product design? What helped you most with product design?',
      'I care about pricing. Could I ask you about pricing? What is hard in pricing?',
      'I teach, and I want to learn about user research. Would you have 15 minutes on user research? What do people get wrong in user research?',
      'Could I ask you about cash flow? We plan cash flow by hand, and cash flow is late each month.',
      'I run paid ads. Could we speak about paid ads for 15 minutes? How do you test paid ads?',
      'May I ask you about people management? I am new to people management. What is hard in people management?',
      'I want to give feedback well. Could I ask you about feedback? How do you time feedback?',
    ],
    good: [
      'I am moving into data science. Could we talk about it for 15 minutes? What matters most in the first year?',
      'My next step is product design. May I ask about product design? What helped you most?',
      'Could I ask you about pricing? Your post on pricing stayed with me.',
      'Your talk on rotas helped. How would you plan a rota for nine nurses on two wards?',
      'Could I ask you about “cash flow”? Your article “Cash flow by hand” says that “cash flow” is late.',
      'I have three years of work behind me. Could I ask about your first year at work, and the work that you left?',
      'Could we talk for 15 minutes about debriefings? 15 minutes are enough, and 15 minutes are short.',
      'Your post on three columns stayed with me. How did you bring the board along in the first quarter?',
    ],
  },
  he: {
    bad: [
      'אני בדרך לניהול מוצר. אפשר לדבר רבע שעה על ניהול מוצר? מה חשוב בניהול מוצר?',
      'אפשר לשאול על תמחור? אנחנו מתקשים בתמחור, והתמחור משתנה כל חודש.',
      'אשמח לדבר רבע שעה על הצגה בפני קהל. מה עזר לך בהצגה בפני קהל? מה קשה בהצגה בפני קהל?',
      'אפשר לשאול על הדרכה? אני חדשה בהדרכה. מה קשה בהדרכה?',
      'אפשר רבע שעה על ניהול צוות? אני לקראת ניהול צוות. מה קשה בניהול צוות?',
      'אפשר לשאול על מחקר משתמשים? התחלתי במחקר משתמשים. מה מפתיע במחקר משתמשים?',
      'אפשר לדבר על תחזיות? אני בונה תחזיות ביד, והתחזיות מאחרות.',
      'אשמח לרבע שעה על פרסום ממומן. אני מנהלת פרסום ממומן. איך בודקים פרסום ממומן?',
    ],
    good: [
      'אני בדרך לניהול מוצר. אפשר לדבר על זה רבע שעה? מה חשוב בשנה הראשונה?',
      'אפשר לשאול על תמחור? הפוסט שלך על תמחור נשאר איתי.',
      'ההרצאה שלך על משמרות עזרה. איך בונים סידור לתשע אחיות?',
      'אפשר רבע שעה על ניהול צוות? אני לקראת צוות ראשון.',
      'אפשר לשאול על ״תזרים״? המאמר ״תזרים ביד״ אומר ש״תזרים״ מאחר.',
      'אני בשנה הראשונה בעבודה. אפשר לשאול על השנה הראשונה שלך במרפאה, ועל העבודה שעזבת?',
      'אפשר רבע שעה על תדרוכים? רבע שעה מספיקה, ורבע שעה זה קצר.',
      'הפוסט על שלוש העמודות נשאר איתי. איך הבאת את ההנהלה לשם?',
    ],
  },
}
