import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')
const field = conceptsOf('field')

/** Making, building, moving, serving and creating, and the fields of work around them. */
export const makingAndServing = [
  // Engineering and production
  role('electrical-engineering', 'electrical engineering', 'הנדסת חשמל', {
    en: 'electrical engineer*, power systems, analog design, electronics',
    he: 'מהנדס~ חשמל, הנדסת חשמל, אלקטרוניקה',
    near: 'hardware',
  }),
  role('industrial-engineering', 'industrial engineering', 'הנדסת תעשייה וניהול', {
    en: 'industrial engineer*, process engineer*, lean manufacturing, production engineer*',
    he: 'הנדסת תעשייה, תעשייה וניהול, מהנדס~ תעשייה, מהנדס~ תהליך',
    near: 'process, operations',
  }),
  role('aerospace', 'aerospace engineering', 'הנדסת אווירונאוטיקה', {
    en: 'aerospace, aeronautic*, space engineer*, satellite*, avionics',
    he: 'אווירונאוטיקה, חלל, לוויינים, מהנדס~ אווירונאוטיקה',
    near: 'mechanical-engineering',
  }),
  role('biomedical-engineering', 'biomedical engineering', 'הנדסה ביו־רפואית', {
    en: 'biomedical engineer*, medical device~, medtech',
    he: 'הנדסה ביו רפואית, הנדסה ביורפואית, מכשור רפואי, ציוד רפואי',
    near: 'healthcare, biotech',
  }),
  role('systems-engineering', 'systems engineering', 'הנדסת מערכות', {
    en: 'systems engineer*, system engineer*, mbse',
    he: 'הנדסת מערכות, מהנדס~ מערכת',
    near: 'architecture',
  }),
  role('control-engineering', 'control and automation', 'בקרה ואוטומציה', {
    en: 'control engineer*, plc, industrial automation, instrumentation engineer*',
    he: 'מהנדס~ בקרה, הנדסת בקרה, בקרים מתוכנתים',
    near: 'robotics, electrical-engineering',
  }),
  role('production-management', 'production management', 'ניהול ייצור', {
    en: 'production manager~, plant manager~, factory manager~, manufacturing manager~, shift manager~, production planning',
    he: 'מנהל~ ייצור, מנהל~ מפעל, ניהול ייצור, מנהל~ משמרת, תכנון ייצור, תפ"י',
    broader: 'manufacturing',
    near: 'operations, manufacturing',
  }),
  role('maintenance', 'maintenance', 'אחזקה', {
    en: 'maintenance engineer*, maintenance technician~, facility manage*, facilities manage*, building maintenance',
    he: 'אחזקה, מנהל~ אחזקה, תחזוקה, ניהול מבנים',
  }),
  role('construction-management', 'construction management', 'ניהול בנייה', {
    en: 'construction manager~, site manager~, building site, contractor~, quantity surveyor~, general contractor, bricklayer~, roofer~, builder~',
    he: 'מנהל~ עבודה, מנהל~ פרויקטים בבנייה, קבלנ~, ניהול בנייה, פיקוח בנייה, בנאי~, טייח~',
    near: 'civil-engineering, construction',
  }),
  role('carpentry', 'carpentry and joinery', 'נגרות', {
    en: 'carpent*, joiner*, cabinet maker~, woodwork*',
    he: 'נגר~, נגרות',
  }),
  role('plumbing', 'plumbing and heating', 'אינסטלציה', {
    en: 'plumber~, plumbing, hvac, heating engineer*',
    he: 'אינסטלטור~, שרברב~, מיזוג אוויר',
  }),
  role('welding', 'metalwork', 'עבודות מתכת', {
    en: 'weld*, machinist~, cnc, metalwork*, toolmaker~',
    he: 'רתכ~, מסגר|מסגרים, מסגרייה, עיבוד שבבי, חרט|חרטים',
  }),
  role('car-repair', 'vehicle repair', 'מכונאות רכב', {
    en: 'car mechanic~, auto mechanic~, motor mechanic~, vehicle technician~, mechanic, mechanics',
    he: 'מכונאי~ רכב, מכונאות רכב, מוסכ~, מכונאי~',
  }),
  role('driving', 'driving', 'נהיגה', {
    en: 'truck driver~, bus driver~, lorry driver~, taxi driver~, train driver~, courier*, coach driver~',
    he: '=נהג|=הנהג|=נהגים|=הנהגים|=נהגת|=ונהג|=כנהג|=כנהגת, שליח|שליחים, הובלות',
    apart: 'growth',
  }),
  role('seafaring', 'seafaring', 'ימאות', {
    en: 'seafar*, ship captain~, ship officer~, merchant navy, marine engineer*, skipper*, sailor*, fisherman, fishermen, sea captain~',
    he: 'ימאי~, קברניט~ ספינה, צי הסוחר, דייג~, מלח בצי|באונייה|באוניה|בספינה',
  }),
  role('farming', 'farming', 'חקלאות', {
    en: 'farmer~, farming, agronom*, horticultur*, gardener~, landscaping, forester~, forestry',
    he: 'חקלאי~, חקלאות, אגרונומ~, גננות נוי, גנן נוי, יערנ~',
    near: 'agriculture',
    broader: 'agriculture',
    apart: 'growth',
  }),
  role('hairdressing', 'hair and beauty', 'ספרות וקוסמטיקה', {
    en: 'hairdress*, barber~, beautician~, cosmetolog*, makeup artist~',
    he: 'ספר|ספרית גברים|נשים|שיער, =ספרית|=הספרית, מעצב~ שיער, בעל~ מספרה, קוסמטיקאי~, מאפר|מאפרת|מאפרים, עיצוב שיער',
  }),
  role('hotel-management', 'hotel management', 'ניהול מלונאות', {
    en: 'hotel manager~, front office manager~, housekeeping, hotel reception*, guest relations',
    he: 'מנהל~ מלון, =פקיד~ קבלה',
    near: 'hospitality',
  }),
  role('restaurant-service', 'restaurant service', 'שירות במסעדות', {
    en: 'waiter~, waitress~, bartender~, restaurant manager~, barista~, sommelier~',
    he: 'מלצר~, ברמנ~, מנהל~ מסעדה, בריסטה, סומלייה',
    near: 'hospitality, cooking',
  }),
  role('travel', 'travel and tourism', 'תיירות', {
    en: 'tourism, travel agent*, tour guide~, tour operator~',
    he: 'תיירות, סוכנ~ נסיעות, מורה דרך, מדריכ~ טיולים',
    broader: 'hospitality',
  }),
  role('cleaning', 'cleaning', 'ניקיון', {
    en: 'cleaner~, cleaning service~, janitor~',
    he: 'מנק~, ניקיון, שירותי ניקיון',
  }),
  role('security-guarding', 'security work', 'אבטחה פיזית', {
    en: 'security guard~, security officer~, physical security, bodyguard~',
    he: 'מאבטח~, קצינ~ ביטחונ, אבטחה פיזית, קב"ט',
    apart: 'information-security',
  }),
  role('sports-coaching', 'sports coaching', 'אימון ספורט', {
    en: 'sports coach*, football coach*, fitness trainer~, personal trainer~, athletic trainer~, yoga teacher*, yoga instructor~',
    he: 'מאמנ~ כושר, מאמנ~ כדורגל, אימון ספורט, מורה ליוגה, מדריכ~ כושר',
    apart: 'executive-leadership',
  }),
  role('athletics', 'professional sport', 'ספורט מקצועי', {
    en: 'athlete~, professional footballer~, olympic~, sports management',
    he: 'ספורטאי~, אתלט*, אולימפי*, ניהול ספורט',
  }),
  role('butchery', 'butchery', 'קצבות', { en: 'butcher~', he: 'קצב בשר|באטליז, קצבים, קצבייה, אטליז' }),
  role('floristry', 'floristry', 'שזירת פרחים', {
    en: 'florist~, flower shop~',
    he: 'שוזר~ פרחים, חנות פרחים',
  }),
  role('mining', 'mining', 'כרייה', {
    en: 'miner, miners, mining engineer*, mining industry',
    he: 'כורה, כורים, מכרה, מכרות',
  }),
  role('postal-work', 'postal work', 'דואר', {
    en: 'postman, postal worker~, mail carrier~',
    he: 'דוור~, עובד~ דואר',
  }),
  role('printing', 'printing', 'דפוס', {
    en: 'printing press, print shop~, printer operator~',
    he: 'בית דפוס, עובד~ דפוס',
  }),
  // Creating
  role('art-direction', 'art direction', 'ניהול אמנותי', {
    en: 'art director~, creative director~, art direction, creative direction',
    he: 'ארט דירקטור~, מנהל~ אמנותי~, קריאייטיב, מנהל~ קריאייטיב',
    near: 'graphic-design, advertising',
  }),
  role('illustration', 'illustration', 'איור', {
    en: 'illustrator~, illustration~, illustrating, comic artist~, concept artist~',
    he: 'מאייר~, איור, קומיקס',
    near: 'graphic-design, animation',
  }),
  role('visual-arts', 'visual arts', 'אמנות חזותית', {
    en: 'visual artist~, fine art~, fine artist~, painter~, sculptor~, gallery, painter',
    he: 'אמנ~ חזותי~, אמנות פלסטית, צייר~, פסלת, פיסול, גלריה',
  }),
  role('fashion', 'fashion', 'אופנה', {
    en: 'fashion design~|designer~|designing, fashion, textile~, tailor~, stylist*',
    he: 'אופנה, מעצב~ אופנה, טקסטיל, תופר~, סטייליסט~',
  }),
  role('industrial-design', 'industrial design', 'עיצוב תעשייתי', {
    en: 'industrial design~|designer~|designing, furniture design~|designer~|designing, jewellery design~|designer~|designing',
    he: 'עיצוב תעשייתי, מעצב~ תעשייתי~, עיצוב רהיטים, עיצוב תכשיטים',
  }),
  role('motion-design', 'motion design', 'מושן דיזיין', {
    en: 'motion design~|designer~|designing, motion graphic~, 3d artist~, visual effects, vfx',
    he: 'מושן, מושן דיזיין, אפקטים חזותיים, אמנ~ תלת ממד',
    near: 'animation, video',
    broader: 'animation',
  }),
  role('video', 'video production', 'הפקת וידאו', {
    en: 'video editor~, videograph*, video production, video editing, camera operator~, cinematograph*',
    he: 'עריכת וידאו, עורכ~ וידאו, צילום וידאו, הפקת וידאו, צלם וידאו',
    near: 'film',
    broader: 'film',
  }),
  role('audio', 'sound and podcasts', 'סאונד ופודקאסטים', {
    en: 'sound engineer*, audio engineer*, sound design~|designer~|designing, podcast~, radio host~, broadcaster~',
    he: 'סאונד, הנדסת קול, פודקאסט~, שדרנ~, רדיו',
    near: 'music, media',
  }),
  role('theatre', 'theatre and acting', 'תיאטרון ומשחק', {
    en: 'actor~, actress~, acting, theatre director~, theater, stage manager~, playwright~, dramaturg*, stand-up comed*, comedian~',
    he: 'שחקנ~ תיאטרון, שחקן, שחקנית, תיאטרון, מחזאי~, במאי~ תיאטרון, מנהל~ הצגה, סטנדאפ*',
    apart: 'engineering-management',
  }),
  role('dance', 'dance', 'מחול', {
    en: 'dancer*, choreograph*, ballet',
    he: 'רקדנ~, מחול, כוריאוגרפ~',
    apart: 'animation',
  }),
  role('fiction', 'writing books', 'כתיבת ספרים', {
    en: 'novelist*, fiction writer~, poet, poetry, screenwrit*, scriptwrit*, book author~, children’s books, writer, writers',
    he: '=סופר|=סופרת|=סופרים|=וסופר|=וסופרת|=כסופר|=כסופרת, משורר~, תסריטאי~, כתיבה יוצרת, כתיבת ספרים',
    near: 'writing',
  }),
  role('publishing', 'publishing', 'הוצאה לאור', {
    en: 'book publish*, publishing house, editor at, literary agent*, copy editor~, proofread*',
    he: 'הוצאה לאור, עורכ~ ספרותי~, עריכה לשונית, הגהה, סוכנ~ ספרותי~',
    near: 'writing, journalism',
  }),
  role('event-production', 'event production', 'הפקת אירועים', {
    en: 'event planner~, event manager~, event production, wedding planner~, conference organiser~|organising|organisation~|organise, conference organizer~|organizing|organization~|organize',
    he: 'הפקת אירועים, מפיק~ אירועים, מפיקת אירועים, ארגון כנסים',
    near: 'events',
    broader: 'events',
    apart: 'production-management',
  }),
  role('producing', 'producing', 'הפקה', {
    en: 'film producer~, tv producer~, executive producer~, line producer~, television',
    he: 'מפיק~ קולנוע, מפיק~ טלוויזיה, הפקת סרטים, טלוויזיה',
    near: 'film, media',
  }),
  // Moving and keeping goods
  role('import-export', 'import and export', 'יבוא ויצוא', {
    en: 'import export, import/export, customs broker*, international trade, freight forward*',
    he: 'יבוא ויצוא, יבוא, יצוא, עמיל~ מכס, סחר בינלאומי, שילוח בינלאומי',
    near: 'supply-chain',
  }),
  role('fleet', 'transport management', 'ניהול תחבורה', {
    en: 'fleet manage*, transport manage*, public transport, mobility',
    he: 'קצינ~ רכב, ניהול צי רכב, תחבורה ציבורית, ניהול תחבורה',
    near: 'logistics-field',
  }),
  role('inventory', 'inventory and planning', 'מלאי ותכנון', {
    en: 'inventory, demand planning, s&op, stock control, planner at, supply planning, sourcing',
    he: 'ניהול מלאי, מלאי, תכנון ביקושים, רכש ולוגיסטיקה',
    near: 'supply-chain, procurement',
  }),
  role('real-estate-agency', 'real estate agency', 'תיווך נדל״ן', {
    en: 'estate agent*, real estate agent*, realtor~, property manage*, letting agent*',
    he: 'מתווכ~ נדל"ן, תיווך נדל"ן',
    near: 'real-estate',
  }),
  role('property-development', 'property development', 'יזמות נדל״ן', {
    en: 'property develop*, real estate develop*, real estate investor~, real estate investing, real estate investment~',
    he: 'יזמות נדל"ן, יזמ~ נדל"ן, השקעות נדל"ן',
    broader: 'real-estate',
    near: 'real-estate, construction-management',
  }),
  // Own business
  role('small-business', 'small business', 'עסק קטן', {
    en: 'shop owner~, business owner~, family business, sole trader',
    he: 'עסקים קטנים, בעל~ עסק, בעלת עסק, עסק משפחתי',
    near: 'entrepreneurship, self-employment',
  }),
  role('freelancing', 'freelancing', 'עבודה כפרילנס', {
    en: 'independent consultant~, solopreneur*, own clients, finding clients',
    he: 'יועצ~ עצמאי~, מציאת לקוחות',
    near: 'self-employment',
  }),
  role('indie-making', 'building one’s own products', 'מוצרים עצמאיים', {
    en: 'indie hack*, indie maker~, bootstrapp*, side project~, solo founder~',
    he: 'אינדי האקר~, פרויקט צד, בוטסטרפ',
    near: 'entrepreneurship',
  }),
  skill('co-founders', 'finding co-founders', 'מציאת שותפים', {
    en: 'founding team, finding a co-founder',
    he: 'שותפ~ מייסד~, שותפים מייסדים, מייסד שותף, צוות מייסדים',
    near: 'entrepreneurship',
  }),
  skill('accelerators', 'accelerators', 'אקסלרטורים', {
    en: 'accelerator~, incubator~, y combinator, yc, techstars, demo day',
    he: 'אקסלרטור~, חממה טכנולוגית, חממות, תוכנית האצה',
    near: 'entrepreneurship, venture-capital',
  }),
  skill('pitching', 'pitching', 'הצגה למשקיעים', {
    en: 'pitch~, pitching, pitched, pitch deck~, investor deck~, investor meetings, pitch to investors',
    he: 'פיץ׳, מצגת למשקיעים, מצגת משקיעים, הצגה למשקיעים',
    near: 'fundraising, presenting',
  }),
  skill('business-model', 'business models', 'מודלים עסקיים', {
    en: 'business model*, monetisation, monetization, business plan~, revenue model*',
    he: 'מודל עסקי, מודלים עסקיים, תוכנית עסקית, מונטיזציה',
    near: 'strategy, pricing',
  }),
  skill('exit', 'selling a company', 'מכירת חברה', {
    en: 'exit, exited, sold my company, acquired by, company sale',
    he: 'אקזיט, מכירת החברה, נרכשה על ידי',
    near: 'mergers, entrepreneurship',
  }),
  // Fields
  field('construction', 'construction', 'בנייה', {
    en: 'construction industry, construction',
    he: 'בנייה, ענף הבנייה',
    near: 'construction-management',
  }),
  field('aviation', 'aviation', 'תעופה', {
    en: 'aviation, airline*, airport~',
    he: 'תעופה, חברת תעופה, שדה תעופה',
    near: 'flying',
  }),
  field('pharmaceutical', 'pharmaceuticals', 'פרמצבטיקה', {
    en: 'pharma, pharmaceutical*, drug development, drug discovery',
    he: 'פרמצבטיקה, פארמה, חברת תרופות, פיתוח תרופות',
    near: 'biotech, pharmacy',
  }),
  field('defence', 'the defence industry', 'תעשייה ביטחונית', {
    en: 'defence industry, defense industry, defence, defense contractor',
    he: 'תעשייה ביטחונית, תעשיות ביטחוניות, ביטחון',
  }),
  field('climate', 'climate technology', 'טכנולוגיות אקלים', {
    en: 'climate tech, climate change, cleantech, carbon, decarboni*, net zero',
    he: 'טכנולוגיות אקלים, משבר האקלים, קלינטק, אקלים, הפחתת פליטות',
    near: 'sustainability, energy',
    broader: 'sustainability',
  }),
  field('renewables', 'renewable energy', 'אנרגיה מתחדשת', {
    en: 'renewable~, solar energy, solar power, wind power, wind energy, photovoltaic',
    he: 'אנרגיה מתחדשת, אנרגיות מתחדשות, אנרגיה סולארית, אנרגיית רוח',
    near: 'energy',
    broader: 'energy',
  }),
  field('oil-gas', 'oil and gas', 'נפט וגז', {
    en: 'oil and gas, oil & gas, petroleum, petrochemical~',
    he: 'נפט וגז, גז טבעי, פטרוכימיה',
    near: 'energy',
    broader: 'energy',
  }),
  field('food-industry', 'the food industry', 'תעשיית המזון', {
    en: 'food industry, food tech, foodtech, food and beverage, food & beverage, fmcg, consumer goods',
    he: 'תעשיית המזון, פודטק, מזון ומשקאות, מוצרי צריכה',
    near: 'retail',
  }),
  field('water', 'water', 'משק המים', {
    en: 'water treatment, water technology, desalination, wastewater',
    he: 'טיפול במים, התפלה, מתקני מים, שפכים',
    near: 'environment',
  }),
  field('proptech', 'property technology', 'טכנולוגיות נדל״ן', {
    en: 'proptech, smart building~',
    he: 'פרופטק, בניין חכם',
    near: 'real-estate',
  }),
  field('cyber-field', 'the cyber industry', 'תעשיית הסייבר', {
    en: 'cyber company, cyber industry, cyber startup~',
    he: 'חברת סייבר, תעשיית הסייבר',
    near: 'information-security',
  }),
  field('adtech', 'advertising technology', 'טכנולוגיות פרסום', {
    en: 'adtech, ad tech, programmatic',
    he: 'פרוגרמטיק',
    near: 'advertising',
  }),
  field('legaltech', 'legal technology', 'טכנולוגיות משפט', {
    en: 'legaltech, legal tech',
    he: 'לגלטק, טכנולוגיות משפט',
    near: 'law',
  }),
  field('govtech', 'digital government', 'ממשל דיגיטלי', {
    en: 'govtech, digital government, civic tech, smart city, smart cities',
    he: 'ממשל דיגיטלי, ערים חכמות, עיר חכמה',
    near: 'public-sector',
  }),
  field('space', 'the space industry', 'תעשיית החלל', {
    en: 'space industry, space tech',
    he: 'תעשיית החלל, טכנולוגיות חלל',
    near: 'aerospace',
  }),
  field('museums', 'arts and culture', 'תרבות ואמנות', {
    en: 'arts and culture, cultural institution*, cultural management, arts management',
    he: 'תרבות ואמנות, מוסדות תרבות, ניהול תרבות',
    near: 'history',
  }),
  field('sports-field', 'the sports industry', 'תעשיית הספורט', {
    en: 'sports industry, sports tech, fitness industry',
    he: 'תעשיית הספורט, ספורטטק',
    near: 'athletics',
  }),
  field('crypto', 'crypto and web3', 'קריפטו', {
    en: 'crypto, cryptocurrenc*, bitcoin, defi, nft~',
    he: 'קריפטו, ביטקוין, מטבעות דיגיטליים',
    near: 'blockchain, fintech',
  }),
  field('semiconductors', 'semiconductors', 'מוליכים למחצה', {
    en: 'semiconductor~, chip industry, rtl design',
    he: 'מוליכים למחצה, תעשיית השבבים, שבבים',
    near: 'chip-design, hardware',
  }),
  field('startups', 'start-ups', 'סטארט־אפים', {
    en: 'startup~, start-up*, early stage, early-stage, scale-up*, seed stage',
    he: 'סטארט אפ*, סטארטאפ~, סטארט-אפ~, חברת הזנק, חברות הזנק',
    near: 'entrepreneurship, scaling',
  }),
]
