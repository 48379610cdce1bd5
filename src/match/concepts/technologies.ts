import { conceptsOf } from './concept.ts'

const skill = conceptsOf('skill')

/** What is known of tools and techniques. */
export const technologies = [
  skill('sql', 'SQL', 'SQL', {
    en: 'sql, postgres*, mysql',
    he: 'sql',
    near: 'data-analysis, data-engineering',
  }),
  skill('python', 'Python', 'Python', { en: 'python, pandas', he: 'python, פייתון' }),
  skill('java', 'Java', 'Java', { en: 'java, kotlin, spring boot', he: "java, ג'אווה", apart: 'javascript' }),
  skill('javascript', 'JavaScript', 'JavaScript', {
    en: 'javascript',
    he: 'javascript',
    near: 'frontend',
  }),
  skill('cpp', 'C++', 'C++', { en: 'c++', he: 'c++' }),
  skill('cloud', 'cloud infrastructure', 'תשתיות ענן', {
    en: 'cloud, aws, azure, gcp, google cloud',
    he: 'ענן, תשתיות ענן, aws, azure',
    near: 'devops',
  }),
  skill('system-design', 'system design', 'תכנון מערכות', {
    en: 'system design, distributed systems, scalability',
    he: 'תכנון מערכות',
    near: 'architecture',
  }),
  skill('dashboards', 'dashboards and visualising data', 'דשבורדים והצגת נתונים', {
    en: 'tableau, power bi, looker, dashboard~, data visuali*, data viz',
    he: 'דשבורד~, ויזואליזציה, טאבלו, power bi, ויזואליזציה של נתונים',
    near: 'data-analysis',
  }),
  skill('excel', 'spreadsheets', 'גיליונות נתונים', {
    en: 'excel, spreadsheet~',
    he: 'אקסל, גיליון נתונים',
  }),
  skill('privacy', 'privacy and compliance', 'פרטיות ורגולציה', {
    en: 'gdpr, data protection, regulation, privacy',
    he: 'הגנת הפרטיות, פרטיות',
    near: 'law',
  }),
  skill('open-source', 'open source', 'קוד פתוח', {
    en: 'open source, open-source, maintainer of',
    he: 'קוד פתוח',
  }),
  skill('sustainability', 'sustainability', 'קיימות', {
    en: 'sustainab*, esg, climate, energy transition',
    he: 'קיימות',
  }),
  skill('databases', 'databases', 'מסדי נתונים', {
    en: 'database design, mongodb, oracle database~',
    he: 'מסד נתונים, מסדי נתונים, בסיסי נתונים',
    near: 'sql, backend',
  }),
  skill('chip-design', 'chip design', 'תכנון שבבים', {
    en: 'chip design~|designer~|designing, fpga, vlsi, asic, circuit design',
    he: 'תכנון שבבים',
    near: 'hardware',
  }),
  skill('rust-language', 'Rust', 'Rust', {
    en: 'rust developer~, rust engineer*, rust programming, in rust, with rust, learn rust, rust developer~, rust engineer*, rust programming, rust language',
    he: 'ראסט',
    near: 'cpp',
  }),
  skill('streaming-data', 'data pipelines', 'תהליכי נתונים', {
    en: 'airflow, kafka, data platform~',
    he: 'צינורות נתונים, פלטפורמת נתונים',
    near: 'data-engineering',
  }),
  skill('data-modelling', 'modelling data', 'מידול נתונים', {
    en: 'data model*, dimensional model*, data architect*',
    he: 'מידול נתונים, ארכיטקטורת נתונים',
    near: 'data-engineering, dashboards',
  }),
  skill('data-governance', 'data governance', 'ממשל נתונים', {
    en: 'data governance, data quality, data catalogue*, data catalog*',
    he: 'ממשל נתונים, איכות נתונים',
    near: 'data-engineering, privacy',
  }),
  skill('language-models', 'generative AI', 'בינה מלאכותית יוצרת', {
    en: 'llm, llms, large language model*, generative ai, prompt engineer*',
    he: 'מודלי שפה, בינה מלאכותית יוצרת',
    near: 'machine-learning',
  }),
  skill('legacy-code', 'renewing old systems', 'חידוש מערכות ותיקות', {
    en: 'legacy system~, legacy code, modernisation, modernization, refactoring, monolith*',
    he: 'מערכות ותיקות, ריפקטורינג, מונולית',
    near: 'software-engineering, architecture',
  }),
  skill('incident-response', 'handling incidents', 'טיפול בתקלות', {
    en: 'incident response, incident management, on-call, on call, postmortem~',
    he: 'ניהול תקלות, טיפול בתקלות, כוננות',
    near: 'site-reliability, devops',
  }),
  skill('accessibility', 'accessibility', 'נגישות', {
    en: 'accessibility, a11y, wcag, assistive technolog*',
    he: 'נגישות',
    near: 'frontend, product-design',
  }),
  skill('design-systems', 'design systems', 'מערכות עיצוב', {
    en: 'design system~, figma, component librar*',
    he: 'מערכת עיצוב, מערכות עיצוב, figma',
    near: 'product-design, frontend',
  }),
  skill('blockchain', 'blockchain', 'בלוקצ׳יין', {
    en: 'blockchain*, web3, smart contract*, solidity',
    he: "בלוקצ'יין~",
  }),
  skill('robotics', 'robotics', 'רובוטיקה', { en: 'robotics, robotic~', he: 'רובוטיקה', near: 'embedded' }),
] as const
