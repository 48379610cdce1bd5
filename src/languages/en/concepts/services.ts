import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Caring, teaching in small groups, courts, property, and what is learnt beside a profession. */
export const services = {
  makeup: {
    name: 'make-up',
    says: 'makeup artist~, make-up artist~, bridal makeup|make-up, film makeup|make-up, special effects makeup|make-up, prosthetic makeup',
  },
  tattooing: { name: 'tattooing', says: 'tattoo artist~, tattooist~, tattooing, tattoo~, piercing' },
  massage: {
    name: 'massage and bodywork',
    says: 'massage, masseu*, massage therap*, reflexolog*, shiatsu, acupunct*, osteopath*, chiropract*, naturopath*',
  },
  funerals: {
    name: 'funerals',
    says: 'funeral director~|home~|service~, undertaker~, mortician~, embalm*, celebrant~',
  },
  radiography: {
    name: 'medical imaging',
    says: 'radiograph*, mri, sonograph*, ultrasound, x-ray technician~, ct scan~, medical imaging, mammograph*',
  },
  anaesthesia: { name: 'anaesthesia', says: 'anaesthe*, anesthe*, nerve block~, regional block~, sedation' },
  'critical-care': { name: 'critical care', says: 'intensive care, critical care, icu, itu' },
  audiology: { name: 'audiology', says: 'audiolog*, hearing aid~, cochlear' },
  'palliative-care': {
    name: 'end-of-life care',
    says: 'palliative, hospice~, end of life care, end-of-life, dying people|patients, sit with dying, bereave*',
  },
  'dementia-care': { name: 'dementia', says: 'dementia, alzheimer*' },
  'eating-disorders': { name: 'eating disorders', says: 'eating disorder~, anorexi*, bulimi*' },
  'couples-therapy': {
    name: 'couples and families',
    says: 'couples|couple|family|marriage therap*|counsel*, eft for couples',
  },
  'arts-therapy': { name: 'arts therapy', says: 'art|arts|music|drama|dance therap*' },
  'crisis-intervention': {
    name: 'crisis and suicide prevention',
    says: 'suicid*, self-harm, crisis intervention, crisis line~, self harm|harming',
  },
  'addiction-care': {
    name: 'addiction',
    says: 'addiction~, substance abuse|use, drug|alcohol rehab, alcoholism',
  },
  'classroom-management': {
    name: 'a calm classroom',
    says: 'classroom management|discipline|behaviour|behavior, noisy|unruly|difficult class|classes|classroom, behaviour|behavior management, bullying',
  },
  'talking-with-parents': {
    name: 'talking with parents',
    says: 'difficult|angry|upset parents, parents evening~, parent communication, talk|talking to|with … parents, conversations with families',
  },
  'driving-instruction': {
    name: 'driving lessons',
    says: 'driving instruct*|lesson~|school~, driving teacher~, learner driver~',
  },
  'music-teaching': {
    name: 'teaching music',
    says: 'music teach*|lesson~, piano|violin|guitar|singing|voice teacher~|lesson~|lessons',
  },
  'language-teaching': {
    name: 'teaching languages',
    says: 'english|language|spanish|french|german|hebrew teacher~, esl, efl, tefl, language school~, teach|teaching english|languages, conversation practice',
  },
  tutoring: {
    name: 'private lessons',
    says: 'private tutor~|tutoring|lesson~|lessons, tutoring, tutoring business',
  },
  'online-courses': {
    name: 'online courses',
    says: 'online course~, make|making … course ppl|people|students finish, mooc~, course creator~, digital course~',
  },
  montessori: {
    name: 'Montessori and free learning',
    says: 'montessori, waldorf, forest school~, homeschool*, home school*',
  },
  'notary-work': { name: 'notary', says: 'notary, notaries, notary public' },
  'family-law': { name: 'family law', says: 'family law|lawyer~, divorce law|lawyer~, custody' },
  'court-work': {
    name: 'courts',
    says: "court clerk~|report*|interpret*, judge's clerk~, law clerk~, courtroom, bailiff~",
  },
  prisons: {
    name: 'prisons and probation',
    says: 'prison officer~|service|governor, correctional officer~, probation officer~|service, parole, restorative justice',
  },
  customs: {
    name: 'customs',
    says: 'customs officer~|broker~|clearance, border control|force, counterfeit*',
  },
  forensics: { name: 'forensics', says: 'forensic*, crime scene~, crime lab~, fingerprint*, ballistic*' },
  'monitoring-evaluation': {
    name: 'monitoring and evaluation of aid',
    says: 'monitoring and evaluation, m&e, logframe~, logical framework, theory of change, impact evaluation, impact measurement',
  },
  'property-management': {
    name: 'property management',
    says: 'property manager~|management, tenant~, landlord~, rent arrears, lettings',
  },
  'multi-site': {
    name: 'running several places',
    says: 'area manager~, regional manager~ retail, multi-site, multi site, several branches|locations|shops|sites, restaurateur~ with … sites|places, franchis*',
  },
  'retail-buying': {
    name: 'buying for shops',
    says: 'fashion buyer~, retail buyer~, range plan|plans|planning, assortment*, category manager~ retail, buying and merchandising',
  },
  'quantity-surveying': {
    name: 'building costs',
    says: 'quantity survey*, cost consultant~, bill of quantities, construction claims, job pricing, price|pricing|quote|quoting|estimate|estimating … job|jobs, construction estimat*',
  },
  'building-permits': {
    name: 'building permits',
    says: 'building permit~|regulation~|control, planning permission|committee~, permit drawing~',
  },
  'green-building': {
    name: 'low-energy building',
    says: 'passivhaus, passive house~, green building~, low energy building~, leed, breeam, net zero building~',
  },
  'heritage-building': {
    name: 'old buildings',
    says: 'heritage building~|conservation|restoration|work, building conservation, listed building~, historic building~',
  },
  'land-surveying': {
    name: 'land surveying',
    says: 'land survey*, surveyor~, lidar, point cloud~, drone survey~, topographic survey*, geomatic*',
  },
  'process-safety': {
    name: 'process safety',
    says: 'process safety, hazop, hazard analys*, functional safety',
  },
  'technical-drawing': {
    name: 'technical drawing',
    says: 'technical drawing~, draughts*, drafter~, drafting technician~, gd&t, tolerancing, cad drafting',
  },
  'digital-archives': {
    name: 'digital archives',
    says: 'digital archiv*, metadata, cataloguing, cataloging, digitisation, digitization of, digitize|digitise|digitizing|digitising … letters|documents|archive|records|photos',
  },
  retreats: {
    name: 'retreats and studios',
    says: 'yoga|meditation|wellness retreat~, retreat~, wellness studio~, yoga studio~',
  },
  yoga: { name: 'yoga and pilates', says: 'yoga, pilates, breathwork, meditation teacher~' },
  swimming: {
    name: 'swimming',
    says: 'swimming coach~|teacher~|instructor~, open water, triathlon~, lifeguard~',
  },
  'leaving-sport': {
    name: 'life after sport',
    says: 'life|career after sport|sports|football|rugby|competition, athlete transition, retired|former|ex athlete~|ex-athlete~',
  },
  'shift-leading': {
    name: 'leading a shift',
    says: 'floor manager~, duty manager~, shift manager~, head waiter~|maitre, supervisor role, move|moving up to supervisor',
  },
  charcuterie: { name: 'cured meats', says: 'charcuterie, cured meat~, sausage~, salami, dry ag*' },
} satisfies SomeConceptLexicon
