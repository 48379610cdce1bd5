import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** What is known of tools and techniques. */
export const technologies = {
  sql: { name: 'SQL', says: 'sql' },
  python: { name: 'Python', says: 'python, פייתון' },
  java: { name: 'Java', says: "java, ג'אווה" },
  javascript: { name: 'JavaScript', says: 'javascript' },
  cpp: { name: 'C++', says: 'c++' },
  cloud: { name: 'תשתיות ענן', says: 'ענן, תשתיות ענן, aws, azure' },
  'system-design': { name: 'תכנון מערכות', says: 'תכנון מערכות' },
  dashboards: {
    name: 'דשבורדים והצגת נתונים',
    says: 'דשבורד~, ויזואליזציה, טאבלו, power bi, ויזואליזציה של נתונים',
  },
  excel: { name: 'גיליונות נתונים', says: 'אקסל, גיליון נתונים' },
  privacy: { name: 'פרטיות ורגולציה', says: 'הגנת הפרטיות, פרטיות' },
  'open-source': { name: 'קוד פתוח', says: 'קוד פתוח' },
  sustainability: { name: 'קיימות', says: 'קיימות' },
  databases: { name: 'מסדי נתונים', says: 'מסד נתונים, מסדי נתונים, בסיסי נתונים' },
  'chip-design': { name: 'תכנון שבבים', says: 'תכנון שבבים' },
  'rust-language': { name: 'Rust', says: 'ראסט' },
  'streaming-data': { name: 'תהליכי נתונים', says: 'צינורות נתונים, פלטפורמת נתונים' },
  'data-modelling': { name: 'מידול נתונים', says: 'מידול נתונים, ארכיטקטורת נתונים' },
  'data-governance': { name: 'ממשל נתונים', says: 'ממשל נתונים, איכות נתונים' },
  'language-models': { name: 'בינה מלאכותית יוצרת', says: 'מודלי שפה, בינה מלאכותית יוצרת' },
  'legacy-code': { name: 'חידוש מערכות ותיקות', says: 'מערכות ותיקות, ריפקטורינג, מונולית' },
  'incident-response': { name: 'טיפול בתקלות', says: 'ניהול תקלות, טיפול בתקלות, כוננות' },
  accessibility: { name: 'נגישות', says: 'נגישות' },
  'design-systems': { name: 'מערכות עיצוב', says: 'מערכת עיצוב, מערכות עיצוב, figma' },
  blockchain: { name: 'בלוקצ׳יין', says: "בלוקצ'יין~" },
  robotics: { name: 'רובוטיקה', says: 'רובוטיקה' },
} as const satisfies SomeConceptLexicon
