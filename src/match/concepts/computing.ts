import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')

/** Computing beyond the first roles: what is built, run, measured and defended. */
export const computing = [
  role('full-stack', 'full-stack development', 'פיתוח פול סטאק', {
    en: 'full stack~, full-stack*, fullstack*',
    he: 'פול סטאק, פולסטאק',
    broader: 'software-engineering',
    near: 'frontend, backend',
  }),
  role('platform-engineering', 'platform engineering', 'הנדסת פלטפורמה', {
    en: 'platform engineer*, platform team, internal developer platform, developer productivity, developer experience, developer platform',
    he: 'הנדסת פלטפורמה, צוות פלטפורמה, חוויית מפתחים',
    near: 'devops, site-reliability, cloud',
    broader: 'devops',
  }),
  role('system-administration', 'system administration', 'ניהול מערכות', {
    en: 'system administrat*, systems administrat*, sysadmin*, it administrat*, it manager~, it support, windows server, linux admin*, active directory, linux, bash, shell scripting',
    he: 'מנהל~ רשת, סיסטם, ניהול מערכות מחשוב, מנהל~ מערכות מידע, תמיכת it, לינוקס',
    near: 'devops, networks, cloud',
  }),
  role('networks', 'network engineering', 'רשתות תקשורת', {
    en: 'network engineer*, network administrat*, computer networks, cisco, ccna, routing and switching',
    he: 'מהנדס~ רשתות, רשתות תקשורת, רשתות מחשבים',
    near: 'system-administration',
    apart: 'networking',
    alone: 'computer networking',
  }),
  role('database-administration', 'database administration', 'ניהול בסיסי נתונים', {
    en: 'dba, database administrat*, database engineer*',
    he: 'dba, מנהל~ בסיסי נתונים',
    near: 'databases, data-engineering',
    broader: 'databases',
  }),
  role('business-intelligence', 'business intelligence', 'בינה עסקית', {
    en: 'business intelligence, bi developer~, bi analyst~, bi engineer*',
    he: 'בינה עסקית, מפתח~ bi, אנליסט~ bi, ביזנס אינטליג׳נס',
    near: 'data-analysis, dashboards, data-engineering',
    broader: 'data-analysis',
  }),
  role('test-automation', 'test automation', 'אוטומציה של בדיקות', {
    en: 'test automation, automation engineer*, automated test~|testing|tester~|tested, sdet, selenium, playwright, cypress',
    he: 'אוטומציה, מפתח~ אוטומציה, בדיקות אוטומטיות',
    broader: 'quality-assurance',
  }),
  role('game-development', 'game development', 'פיתוח משחקים', {
    en: 'game develop*, game design~|designer~|designing, game programmer~, unity, unreal engine, gameplay',
    he: 'פיתוח משחקים, מפתח~ משחקים, עיצוב משחקים, מעצב~ משחקים',
    near: 'software-engineering, gaming',
    apart: 'sports-coaching',
  }),
  role('computer-vision', 'computer vision', 'ראייה ממוחשבת', {
    en: 'computer vision, image processing, image recognition, opencv',
    he: 'ראייה ממוחשבת, עיבוד תמונה, אלגוריתמיקה',
    broader: 'machine-learning',
  }),
  role('natural-language', 'natural language processing', 'עיבוד שפה טבעית', {
    en: 'natural language processing, nlp, computational linguist*, text mining, speech recognition',
    he: 'עיבוד שפה טבעית, בלשנות חישובית, זיהוי דיבור',
    broader: 'machine-learning',
    near: 'language-models',
  }),
  role('ai-product', 'AI products', 'מוצרי בינה מלאכותית', {
    en: 'ai product~, artificial intelligence, ai strategy, genai, applied ai',
    he: 'מוצרי ai, אסטרטגיית ai, ai גנרטיבי',
    near: 'machine-learning, language-models, product-management',
  }),
  role('mlops', 'machine learning operations', 'תפעול למידת מכונה', {
    en: 'mlops, ml platform, ml engineer*, model deployment, machine learning infrastructure',
    he: 'mlops, תפעול מודלים, מהנדס~ למידת מכונה',
    near: 'machine-learning, devops',
    broader: 'machine-learning',
  }),
  role('ethical-hacking', 'penetration testing', 'בדיקות חדירה', {
    en: 'penetration test~|testing|tester~|tested, pen test~|testing|tester~|tested, pentest*, ethical hack*, red team~, bug bount*, offensive security',
    he: 'בדיקות חדירה, האקר~ אתי~, צוות אדום, חוקר~ חולשות, חולשות',
    broader: 'information-security',
  }),
  role('security-operations', 'security operations', 'תפעול אבטחה', {
    en: 'security operations, soc analyst~, siem, threat intelligence, blue team~, malware analy*, digital forensics',
    he: 'מרכז ניטור, אנליסט~ soc, מודיעין איומים, ניתוח נוזקות, חקירות דיגיטליות',
    broader: 'information-security',
  }),
  role('developer-relations', 'developer relations', 'קשרי מפתחים', {
    en: 'developer relations, devrel, developer advocate~, developer advocacy, developer evangelist*, technical evangelist*',
    he: 'קשרי מפתחים, דבל רל, אוונגליסט~ מפתחים',
    near: 'community, technical-writing, presenting',
  }),
  role('technical-writing', 'technical documentation', 'תיעוד טכני', {
    en: 'technical documentation, documentation engineer*, api documentation, docs as code',
    he: 'תיעוד טכני, כתיבת תיעוד',
    near: 'copywriting, writing',
  }),
  role('technical-programme-management', 'technical programme management', 'ניהול תוכניות טכנולוגיות', {
    en: 'technical program manag*, technical programme manag*, tpm, delivery manager~, technical project manag*, it project manag*',
    he: 'ניהול תוכניות טכנולוגיות, מנהל~ פרויקטים טכנולוגי~, מנהל~ דליברי',
    near: 'programme-management, project-management',
  }),
  role('scrum', 'Scrum', 'סקראם', {
    en: 'scrum master~, agile coach*, release train engineer*, safe agile',
    he: 'סקראם מאסטר~, מאמנ~ אג׳יל, סקראם',
    near: 'agile, project-management',
    broader: 'agile',
  }),
  role('technology-executive', 'technology leadership', 'תפקיד CTO', {
    en: 'cto, chief technology officer, cio, chief information officer, vp r&d, vp engineering, vp of engineering, head of r&d, head of engineering, director of engineering, engineering director~',
    he: 'cto, סמנכ"ל~ פיתוח, סמנכ"ל~ טכנולוגיה, סמנכ"ל~ מו"פ, מנהל~ מערכות המידע הראשי~',
    broader: 'engineering-management',
    near: 'architecture',
  }),
  skill('typescript', 'TypeScript', 'TypeScript', {
    en: 'typescript',
    he: 'טייפסקריפט',
    near: 'javascript, frontend',
    broader: 'javascript',
    apart: 'java',
  }),
  skill('react', 'React', 'React', {
    en: 'react, react.js, reactjs, next.js, nextjs',
    he: 'ריאקט',
    near: 'frontend, javascript',
    broader: 'frontend',
  }),
  skill('node', 'Node.js', 'Node.js', {
    en: 'node.js, nodejs',
    he: 'נוד',
    near: 'backend, javascript',
    broader: 'javascript',
  }),
  skill('dotnet', '.NET and C#', '.NET ו־C#', {
    en: '.net, dotnet, c#, asp.net',
    he: 'דוטנט',
    near: 'backend',
  }),
  skill('go-language', 'the Go language', 'שפת Go', {
    en: 'golang',
    he: 'גולאנג',
    near: 'backend',
    apart: 'go-to-market',
    alone: 'go',
  }),
  skill('php', 'PHP', 'PHP', { en: 'php, laravel, wordpress develop*', he: 'php, וורדפרס', near: 'backend' }),
  skill('ruby', 'Ruby', 'Ruby', {
    en: 'ruby, ruby on rails, rails developer~',
    he: 'רובי',
    near: 'backend',
    apart: 'visual-arts',
  }),
  skill('r-language', 'statistics with R', 'סטטיסטיקה ב־R', {
    en: 'rstudio, tidyverse, sas, spss, stata, matlab, numpy',
    he: 'spss, תוכנות סטטיסטיות, מטלב',
    near: 'statistics, data-analysis',
  }),
  skill('kubernetes', 'containers', 'קונטיינרים', {
    en: 'kubernetes, docker, containers, k8s, helm',
    he: 'קוברנטיס, דוקר, קונטיינרים',
    near: 'devops, cloud',
    broader: 'cloud',
  }),
  skill('ci-cd', 'continuous delivery', 'הפצה רציפה (CI/CD)', {
    en: 'ci/cd, continuous integration, continuous delivery, continuous deployment, github actions, jenkins',
    he: 'ci/cd, אינטגרציה רציפה, מסירה רציפה',
    near: 'devops',
    broader: 'devops',
  }),
  skill('infrastructure-as-code', 'infrastructure as code', 'תשתית כקוד', {
    en: 'infrastructure as code, terraform, pulumi, ansible',
    he: 'תשתית כקוד, טרפורם',
    near: 'devops, cloud',
    broader: 'cloud',
  }),
  skill('observability', 'observability', 'ניטור', {
    en: 'observability, monitoring, grafana, prometheus, datadog, logging and tracing',
    he: 'ניטור מערכות, נראות מערכות',
    near: 'site-reliability, incident-response',
  }),
  skill('performance-engineering', 'performance of software', 'ביצועי תוכנה', {
    en: 'performance optimise|optimising|optimisation~|optimize|optimizing|optimization~, low latency, high performance computing, profiling, high availability',
    he: 'אופטימיזציה של ביצועים, ביצועי תוכנה, סקיילביליות, זמינות גבוהה',
    near: 'system-design, scaling',
  }),
  skill('microservices', 'distributed systems', 'מערכות מבוזרות', {
    en: 'microservice*, distributed system~, event-driven, domain-driven design, ddd',
    he: 'מיקרו שירותים, מיקרוסרביסים, מערכות מבוזרות',
    near: 'system-design, backend, architecture',
    broader: 'system-design',
  }),
  skill('apis', 'interfaces between programs', 'ממשקי תכנות', {
    en: 'rest api~, graphql, api design, api development, webhooks',
    he: 'ממשקי api, פיתוח api',
    near: 'backend',
  }),
  skill('code-review', 'code review', 'סקירת קוד', {
    en: 'code review*, clean code, pair programming, test-driven development, tdd, unit test~|testing|tester~|tested, code quality',
    he: 'סקירת קוד, סקירות קוד, קוד נקי, בדיקות יחידה, איכות קוד',
    near: 'software-engineering',
  }),
  skill('migration', 'migrating systems', 'מיגרציה של מערכות', {
    en: 'cloud migration, data migration, system migration, migrating to the cloud, platform migration',
    he: 'הגירה לענן, מעבר לענן, הגירת מערכות, הסבת מערכות',
    near: 'cloud, legacy-code',
  }),
  skill('data-warehouse', 'data warehouses', 'מחסני נתונים', {
    en: 'data warehouse*, snowflake, bigquery, redshift, dbt, data lake~, etl, elt',
    he: 'מחסן נתונים, מחסני נתונים, אגם נתונים, etl',
    near: 'data-engineering, data-modelling',
  }),
  skill('spark', 'big data', 'ביג דאטה', {
    en: 'spark, hadoop, big data, databricks',
    he: 'ביג דאטה, ספארק',
    near: 'data-engineering',
  }),
  skill('deep-learning', 'deep learning', 'למידה עמוקה', {
    en: 'deep learning, neural network~, pytorch, tensorflow, reinforcement learning',
    he: 'למידה עמוקה, רשתות נוירונים',
    near: 'machine-learning',
    broader: 'machine-learning',
  }),
  skill('prompting', 'working with language models', 'עבודה עם מודלי שפה', {
    en: 'prompt engineering, chatgpt, rag, retrieval augmented, ai agent*, ai tools',
    he: 'הנדסת פרומפטים, סוכני ai, כלי ai',
    near: 'language-models',
  }),
  skill('ab-testing', 'experiments with users', 'ניסויים עם משתמשים', {
    en: 'a/b test~|testing|tester~|tested, ab test~|testing|tester~|tested, split test~|testing|tester~|tested, controlled experiment*',
    he: 'בדיקות a/b, ניסויי a/b',
    broader: 'experimentation',
  }),
  skill('low-code', 'no-code automation', 'אוטומציה ללא קוד', {
    en: 'no-code, no code, low-code, zapier, make.com, power automate, rpa, process automation, webflow, bubble.io',
    he: 'נו קוד, לואו קוד, אוטומציה של תהליכים',
    near: 'process',
  }),
  skill('salesforce', 'customer relationship systems', 'מערכות ניהול לקוחות', {
    en: 'salesforce, crm, dynamics 365',
    he: 'סיילספורס, מערכת crm, מערכות crm',
    near: 'sales, revenue-operations',
  }),
  skill('iot', 'connected devices', 'אינטרנט של הדברים', {
    en: 'iot, internet of things, connected device~',
    he: 'האינטרנט של הדברים, iot',
    near: 'embedded',
  }),
  skill('virtual-reality', 'virtual and augmented reality', 'מציאות מדומה ורבודה', {
    en: 'virtual reality, augmented reality, vr, xr, mixed reality, metaverse, ar/vr, vr/ar',
    he: 'מציאות מדומה, מציאות רבודה',
    near: 'game-development',
  }),
  skill('quantum', 'quantum computing', 'מחשוב קוונטי', {
    en: 'quantum comput*, quantum physics, quantum physicist~',
    he: 'מחשוב קוונטי, פיזיקה קוונטית',
    near: 'physics',
  }),
  skill('geodata', 'maps and spatial data', 'מידע גאוגרפי', {
    en: 'gis, geospatial, remote sensing, cartograph*, geographic information',
    he: 'מערכות מידע גאוגרפיות, gis, חישה מרחוק, מיפוי',
    near: 'data-analysis',
  }),
  skill('compliance-software', 'identity and access', 'זהויות והרשאות', {
    en: 'identity and access management, iam, single sign-on, zero trust',
    he: 'ניהול זהויות, ניהול הרשאות',
    near: 'information-security',
  }),
  skill('algorithms', 'algorithms', 'אלגוריתמים', {
    en: 'algorithms, data structures, competitive programming, leetcode',
    he: 'אלגוריתמים, מבני נתונים, תכנות תחרותי',
    near: 'software-engineering, job-interviews',
  }),
  skill('functional-programming', 'functional programming', 'תכנות פונקציונלי', {
    en: 'functional programming, haskell, scala, elixir, clojure, erlang',
    he: 'תכנות פונקציונלי',
    near: 'backend',
  }),
  skill('version-control', 'version control', 'ניהול גרסאות', {
    en: 'git, github, gitlab, version control',
    he: 'ניהול גרסאות, גיט',
    near: 'software-engineering',
  }),
  skill('content-systems', 'content management systems', 'מערכות ניהול תוכן', {
    en: 'wordpress, drupal, cms, content management system~',
    he: 'מערכת ניהול תוכן',
    near: 'frontend',
  }),
]
