import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Caring, healing, teaching, judging and governing. */
export const craftAndCare = {
  // Health
  surgery: { name: 'surgery', says: 'surgeon~, surgery, surgical, orthop*' },
  'family-medicine': {
    name: 'family medicine',
    says: 'general practitioner~, family doctor~, family medicine, gp partner, primary care, gp',
  },
  paediatrics: { name: 'paediatrics', says: 'paediatric*, pediatric*, neonatolog*' },
  psychiatry: { name: 'psychiatry', says: 'psychiatr*' },
  dentistry: {
    name: 'dentistry',
    says: 'dentist*, dental, orthodont*, dental hygien*, oral surgeon~, oral health',
  },
  psychology: {
    name: 'psychology',
    says: 'psycholog*, psychotherap*, cbt, counselling psychology, clinical psychology',
  },
  'social-work': {
    name: 'social work',
    says: 'social work|working|worker~, case worker~, caseworker~, child protection, welfare officer~, youth worker~, youth work',
  },
  physiotherapy: { name: 'physiotherapy', says: 'physiotherap*, physical therap*, rehabilitation' },
  'occupational-therapy': { name: 'occupational therapy', says: 'occupational therap*' },
  'speech-therapy': {
    name: 'speech therapy',
    says: 'speech therap*, speech and language therap*, speech pathologist~',
  },
  veterinary: { name: 'veterinary medicine', says: 'veterinar*, vet nurse~' },
  laboratory: {
    name: 'laboratory work',
    says: 'laboratory technician~, lab technician~, lab manager~, medical laboratory, lab work',
  },
  'clinical-research': {
    name: 'clinical research',
    says: 'clinical research*, clinical trial*, cra, clinical study, study coordinator~',
  },
  regulatory: {
    name: 'regulatory affairs',
    says: 'regulatory affairs, regulatory, fda, medical device regulation, mdr',
  },
  'health-management': {
    name: 'managing health services',
    says: 'hospital administrat*, health services manage*, healthcare manage*, clinical director~, practice manager~, chief nurse~, chief nursing officer~, director of nursing, head of nursing, head nurse~, matron~, nurse manager~, nursing manager~, charge nurse~',
  },
  'public-health': {
    name: 'public health',
    says: 'public health, epidemiolog*, global health, health policy',
  },
  optometry: { name: 'optometry', says: 'optometr*, optician~, contact lens|lenses' },
  'care-work': {
    name: 'care work',
    says: 'carer~, caregiver~, care assistant~, home care, elder care, nursing home, care home',
  },
  childcare: {
    name: 'early childhood',
    says: 'kindergarten*, nursery teacher*, early childhood, childcare, preschool*, nanny, early years, childminder~, au pair~, daycare',
  },
  'special-education': {
    name: 'special education',
    says: 'special education, special needs, sen teacher*, learning disabilit*, inclusion teacher*',
  },
  'university-teaching': {
    name: 'university teaching',
    says: 'professor~, lecturer~, dean~ of, university teaching, faculty member~, academic career, tenure, academia',
  },
  curriculum: {
    name: 'designing learning',
    says: 'instructional design~|designer~|designing, curriculum, learning design~|designer~|designing, course design, elearning, e-learning',
  },
  libraries: {
    name: 'libraries and archives',
    says: 'librarian~, archivist~, library science, records manage*',
  },
  'school-counselling': {
    name: 'school counselling',
    says: 'school counsel*, guidance counsel*, student advis*, admissions officer~, student affairs',
  },
  // Law and state
  'corporate-law': {
    name: 'corporate law',
    says: 'corporate law~|lawyer~, in-house counsel, general counsel, legal counsel, commercial law~|lawyer~, company secretary',
  },
  litigation: {
    name: 'litigation',
    says: 'litigat*, barrister~, trial lawyer~, prosecutor*, public defender~, criminal law~|lawyer~, cross examin*, cross-examin*, defence lawyer~, public defender~',
  },
  judiciary: {
    name: 'judging',
    says: 'judge at, district judge, magistrate~, judiciary, arbitrat*',
    alone: 'judge',
  },
  paralegal: { name: 'legal assistance', says: 'paralegal~, legal assistant~, legal secretary' },
  compliance: {
    name: 'compliance',
    says: 'compliance, compliance officer~, anti-money laundering, aml, kyc',
  },
  'public-policy': {
    name: 'public policy',
    says: 'public policy, policy advis*, policy analyst~, government affairs, public affairs, lobbying, lobbyist~, policy making',
    alone: 'policy',
  },
  diplomacy: {
    name: 'diplomacy',
    says: 'diplomat*, foreign affairs, foreign service, embassy, international relations',
  },
  politics: {
    name: 'politics',
    says: 'member of parliament, city council~, politician~, political advis*, campaign manager~, election campaign*, legislator~, member~ of parliament, city councillor~',
  },
  military: {
    name: 'military service',
    says: 'military officer~, army officer~, navy officer~, air force, veteran~, armed forces, commander in, soldier~',
  },
  firefighting: { name: 'fire and rescue', says: 'firefight*, fire service, fire brigade' },
  'urban-planning': {
    name: 'urban planning',
    says: 'urban plann*, city plann*, town plann*, spatial planning, transport planning',
  },
  'human-rights': {
    name: 'human rights',
    says: 'human rights, refugee~, advocacy, humanitarian, ngo worker~',
  },
  'international-development': {
    name: 'international development',
    says: 'international development, development cooperation, united nations, aid worker~, foreign aid',
  },
  clergy: {
    name: 'religious service',
    says: 'priest~, pastor~, rabbi~, imam~, chaplain~, clergy, preaching, sermon~, imam~, parish',
  },
  // Sciences
  physics: { name: 'physics', says: 'physicist~, physics, optics, photonics' },
  chemistry: { name: 'chemistry', says: 'chemist*, chemistry, materials science, materials engineer*' },
  mathematics: {
    name: 'mathematics',
    says: 'mathematician~, mathematics, maths, operations research, quantitative analyst~, quant',
  },
  geology: {
    name: 'earth sciences',
    says: 'geolog*, geophysic*, earth science~, hydrolog*, water resources, oceanograph*',
  },
  bioinformatics: {
    name: 'bioinformatics',
    says: 'bioinformatic*, computational biolog*, genomics, genetic, genetics',
  },
  neuroscience: { name: 'neuroscience', says: 'neuroscien*, brain research, cognitive science' },
  sociology: {
    name: 'social research',
    says: 'sociolog*, anthropolog*, social research*, ethnograph*, political science',
  },
  history: { name: 'history', says: 'historian~, museum curator*, curator*, heritage' },
  philosophy: { name: 'philosophy and ethics', says: 'philosopher~, philosophy, ethicist~, ethics of' },
  'academic-writing': {
    name: 'academic writing',
    says: 'academic writing, peer review*, publish papers, publishing papers, dissertation, phd application~, doctoral',
  },
  'study-abroad': {
    name: 'studying abroad',
    says: 'study abroad, studying abroad, scholarship~, mba admission~, graduate school, grad school, mba, phd, gmat',
  },
} as const satisfies SomeConceptLexicon
