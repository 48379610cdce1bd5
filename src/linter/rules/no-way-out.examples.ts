import type { Examples } from '../examples.ts'

export const examples: Examples = {
  en: {
    bad: [
      "Hi Noa, your post on roadmaps stayed with me. I'm an analyst. Could we talk for 15 minutes about it?",
      "Hi Noa, I heard your talk on queues. I'm a planner. May I ask two questions by mail?",
      'Hi Noa, your article on audits was clear; I am an auditor. How did you choose the sample?',
      "Hi Noa, I'm a nurse and read your post on shifts. Would 20 minutes on rosters be possible?",
      "Hi Noa, your move from law to product is mine too. I'm a lawyer. What came first?",
      'Hi Noa, your note on budgets helped. I lead a project. Could you tell me which number you fix first?',
      'Hi Noa, I am a designer; your case study on forms was good. May I send one screen?',
      'Hi Noa, I read your paper on reefs. I teach biology. Which method would you start with?',
    ],
    good: [
      "Hi Noa, your post on roadmaps stayed with me. I'm an analyst. Could we talk for 15 minutes about it? A no is fine.",
      "Hi Noa, I heard your talk on queues. I'm a planner. May I ask two questions by mail? No worries if not.",
      'Hi Noa, your article on audits was clear; I am an auditor. How did you choose the sample? If not, thank you anyway.',
      "Hi Noa, I'm a nurse and read your post on shifts. Would 20 minutes on rosters be possible? A no is perfectly fine.",
      "Hi Noa, your move from law to product is mine too. I'm a lawyer. What came first? Thank you either way.",
      'Hi Noa, your note on budgets helped. I lead a project. Could you tell me which number you fix first? No answer needed if time is short.',
      'Hi Noa, I am a designer; your case study on forms was good. May I send one screen? I understand a no.',
      'Hi Noa, I read your paper on reefs. I teach biology. Which method would you start with? If it does not fit, that is fine.',
      'Hi Noa, I read your paper on reefs. I teach biology. Which method would you start with? Two lines in reply or fifteen minutes, whichever is easier.',
      'Hi Noa, I read your paper on reefs. I teach biology. Which method would you start with? If neither, no problem.',
      'Hi Noa, I read your paper on reefs. I teach biology. Which method would you start with? If it is a bad time, that is fine.',
    ],
  },
  he: {
    bad: [
      'שלום נועה, הפוסט שלך על מפות דרכים נשאר איתי. אני אנליסטית. אפשר לדבר 15 דקות על זה?',
      'שלום נועה, שמעתי את ההרצאה שלך על תורים. אני מתכנן. אפשר לשאול שתי שאלות במייל?',
      'שלום נועה, המאמר שלך על ביקורת היה ברור; אני רואת חשבון. איך בוחרים מדגם?',
      'שלום נועה, אני אחות וקראתי את הפוסט שלך על משמרות. אפשר 20 דקות על סידור עבודה?',
      'שלום נועה, המעבר שלך ממשפטים למוצר הוא גם שלי. אני עורכת דין. מה בא קודם?',
      'שלום נועה, הפוסט שלך על תקציבים עזר. אני מוביל פרויקט. איזה מספר קובעים ראשון?',
      'שלום נועה, אני מעצבת; מקרה המבחן שלך על טפסים היה טוב. אפשר לשלוח מסך אחד?',
      'שלום נועה, קראתי את המחקר שלך על שוניות. אני מורה. באיזו שיטה כדאי להתחיל?',
    ],
    good: [
      'שלום נועה, הפוסט שלך על מפות דרכים נשאר איתי. אני אנליסטית. אפשר לדבר 15 דקות על זה? גם לא זה בסדר.',
      'שלום נועה, שמעתי את ההרצאה שלך על תורים. אני מתכנן. אפשר לשאול שתי שאלות במייל? אם לא, הכול בסדר.',
      'שלום נועה, המאמר שלך על ביקורת היה ברור; אני רואת חשבון. איך בוחרים מדגם? אם לא מתאים, תודה.',
      'שלום נועה, אני אחות וקראתי את הפוסט שלך על משמרות. אפשר 20 דקות על סידור עבודה? אפשר גם בלי תשובה.',
      'שלום נועה, המעבר שלך ממשפטים למוצר הוא גם שלי. אני עורכת דין. מה בא קודם? תודה בכל מקרה.',
      'שלום נועה, הפוסט שלך על תקציבים עזר. אני מוביל פרויקט. איזה מספר קובעים ראשון? אם אין זמן, הכול בסדר.',
      'שלום נועה, אני מעצבת; מקרה המבחן שלך על טפסים היה טוב. אפשר לשלוח מסך אחד? גם סירוב יתקבל בהבנה.',
      'שלום נועה, קראתי את המחקר שלך על שוניות. אני מורה. באיזו שיטה כדאי להתחיל? ואם לא, תודה.',
      'שלום נועה, קראתי את המחקר שלך על שוניות. אני מורה. באיזו שיטה כדאי להתחיל? אם לא מסתדר, זה בסדר גמור.',
      'שלום נועה, קראתי את המחקר שלך על שוניות. אני מורה. באיזו שיטה כדאי להתחיל? רבע שעה או שתי שורות בכתב.',
    ],
  },
}
