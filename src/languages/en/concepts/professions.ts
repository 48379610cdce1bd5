import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Professions of care, teaching, science, craft and the arts. Words for both genders are one concept. */
export const professions = {
  // Care, teaching, research
  nursing: { name: 'nursing', says: 'nurse, nurses, nursing, ward manager~, midwife*, matron' },
  medicine: {
    name: 'medicine',
    says: 'physician~, medical doctor~, doctor~, radiologist~, paediatrician~, pediatrician~, anaesthet*, anesthesi*, radiographer~, radiolog*',
  },
  therapy: {
    name: 'therapy',
    says: 'therapist~, psychologist~, social worker~, social work, group therapy, therapy group~, attachment therap*|trauma|stuff',
  },
  teaching: {
    name: 'teaching',
    says: 'teacher*, teaching, educator~, instructor~, tutor~, phonics, teach|teaching reading|writing|maths|adults, lesson plan~|planning',
  },
  training: { name: 'training and learning', says: 'trainer~, training manager~, corporate training' },
  research: {
    name: 'research',
    says: 'research scientist~, researcher~, postdoc*, phd student~, phd candidate~, academic research, scientist~',
  },
  journalism: { name: 'journalism', says: 'journalist~, journalism, reporter~' },
  'non-profit': { name: 'non-profit work', says: 'non-profit*, nonprofit~, ngo, charity, social impact' },
  'public-sector': {
    name: 'the public sector',
    says: 'public sector, civil servant~, government, municipality',
  },
  // Science, craft, arts
  pharmacy: { name: 'pharmacy', says: 'pharmacist~, pharmacy' },
  nutrition: { name: 'nutrition', says: 'dietitian~, dietician~, nutritionist~' },
  midwifery: { name: 'midwifery', says: 'midwife, midwives, midwifery' },
  'emergency-care': { name: 'emergency care', says: 'paramedic*, emergency medic~, ambulance' },
  biology: {
    name: 'biology',
    says: 'biologist~, biology, biochemist*, geneticist~, zoologist~, zoology, botanist~, botany, entomolog*',
  },
  statistics: { name: 'statistics', says: 'statistician~, biostatistic*, statistics' },
  actuarial: { name: 'actuarial work', says: 'actuary, actuaries, actuarial' },
  'school-leadership': {
    name: 'leading a school',
    says: 'school principal~, head teacher*, headteacher~, headmaster*',
  },
  translation: {
    name: 'translation',
    says: 'translator~, translation, interpreter~, localisation, localization',
  },
  linguistics: { name: 'linguistics', says: 'linguist, linguists, linguistics' },
  photography: { name: 'photography', says: 'photographer~, photography' },
  film: { name: 'film', says: 'filmmaker~, filmmaking, film director~, film production, videographer~' },
  music: { name: 'music', says: 'musician*, composer~, music producer~, music production' },
  'building-architecture': {
    name: 'architecture',
    says: 'architect of buildings, building architect*, architecture studio, landscape architect*, urban planner~, urban planning, architectural design~|designer~|designing',
  },
  'interior-design': { name: 'interior design', says: 'interior design~|designer~|designing' },
  animation: { name: 'animation', says: 'animator~, animation' },
  cooking: {
    name: 'professional cooking',
    says: 'chef, chefs, pastry chef~, sous chef~, head chef~, cook, cooks, culinary',
  },
  'electrical-work': { name: 'electrical engineering', says: 'electrician~' },
  flying: {
    name: 'aviation',
    says: 'airline pilot~, commercial pilot~',
    alone: 'pilot',
  },
  policing: { name: 'police and security forces', says: 'police officer~, detective~, prison officer~' },
  procurement: {
    name: 'procurement',
    says: 'procurement, purchasing, purchasing manager~, strategic sourcing, category manager~, buyer at|for a company, industrial buyer~',
  },
  warehouse: {
    name: 'warehousing',
    says: 'warehouse manager~, warehousing, warehouse operations, shelf filler~|stacker~, order picker~, packer~',
  },
  'social-entrepreneurship': {
    name: 'social entrepreneurship',
    says: 'social entrepreneur*, social enterprise*',
  },
  economics: { name: 'economics', says: 'economist~, economics' },
  environment: {
    name: 'environmental science',
    says: 'environmental scientist~, ecologist~, environmental engineer*, environmental science~',
  },
} as const satisfies SomeConceptLexicon
