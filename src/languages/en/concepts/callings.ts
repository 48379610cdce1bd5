import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Crafts, shows, animals and services that few people live from. */
export const callings = {
  astronomy: { name: 'astronomy', says: 'astronom*, astrophysic*, telescope~, planetarium~' },
  meteorology: { name: 'weather', says: 'meteorolog*, weather forecast*, climatolog*' },
  performing: {
    name: 'circus, magic and street shows',
    says: 'circus, magician~, clown~, juggl*, acrobat*, street performer~, busker~',
  },
  'rope-access': {
    name: 'heights and scaffolds',
    says: 'scaffold*, rope access, rigger~, chimney sweep~, steeplejack~, working at height~',
  },
  insulation: { name: 'insulation and waterproofing', says: 'insulation, waterproofing, damp proofing' },
  watchmaking: {
    name: 'clocks and watches',
    says: 'watchmak*, watch maker~|repair, clockmak*, clock repair, horolog*, antique clock~, chronograph~, mechanical watch|watches',
  },
  'instrument-making': {
    name: 'making and tuning instruments',
    says: 'luthier~, instrument maker~|making, piano tuner~|tuning, violin making|repair, guitar building|repair, organ builder~, build|building … guitar|guitars|violin|violins, archtop',
  },
  bookbinding: {
    name: 'bookbinding and paper',
    says: 'bookbind*, book binder~, letterpress, paper conservation, calligraph*',
  },
  'textile-crafts': {
    name: 'weaving, knitting and embroidery',
    says: 'weaver~, weaving, embroider*, knitting, crochet, quilting, basket weav*, macrame, felting',
  },
  'pattern-cutting': {
    name: 'cutting patterns',
    says: 'pattern cutt*, pattern making|maker~, grading patterns, draping',
  },
  diving: {
    name: 'diving',
    says: 'commercial diver~|diving, scuba, diver, divers, diving instructor~|school~, freediv*',
  },
  'pest-control': { name: 'pest control', says: 'pest control*, exterminator~, fumigat*' },
  'waste-work': {
    name: 'waste and recycling',
    says: 'refuse collect*, waste management|collection, recycling sorter~|centre~, landfill~',
  },
  laundry: { name: 'laundry', says: 'laundry, laundr*, dry clean*, ironing' },
  housekeeping: {
    name: 'housekeeping',
    says: 'housekeeper~, housekeeping, butler~, valet~, estate manager~ private',
  },
  gambling: { name: 'casinos and betting', says: 'croupier~, casino~, bookmaker~, betting, poker' },
  'debt-collection': {
    name: 'collecting debts',
    says: 'debt collect*, collections agent~, chasing invoices, late payment~, unpaid invoices, pawnbrok*',
  },
  'pet-grooming': {
    name: 'pet care',
    says: 'pet groom*|sitter~|sitting|care, dog groom*|walker~|walking, kennel~, cattery',
  },
  'aircraft-mechanics': {
    name: 'servicing aircraft',
    says: 'aircraft mechanic~|maintenance|technician~, avionics, part 66',
  },
  'bicycle-repair': {
    name: 'bicycles',
    says: 'bike|bicycle|cycle mechanic~|repair*|workshop~|shop~, wheel building, frame building',
  },
  'property-valuation': {
    name: 'valuing property',
    says: 'valuer~, property valuation, real estate apprais*, land valuation',
  },
  'market-stall': {
    name: 'market stalls',
    says: 'market trader~, market stall~, street vendor~|seller~, flea market~, pop-up stall~',
  },
  modelling: {
    name: 'working as a model',
    says: 'fashion model~, photo model~, modelling agency|career, modeling agency|career, runway',
  },
  prosthetics: {
    name: 'prosthetics and orthotics',
    says: 'prosthetist~, prosthetic limb~, orthotist~, orthotics',
  },
  podiatry: { name: 'foot care', says: 'podiatr*, chiropod*, pedicur* medical, foot care' },
  'sign-making': {
    name: 'signs and lettering',
    says: 'sign writer~|writing|maker~|painter~, signwrit*, vinyl wrap*, shop signs',
  },
  couriers: {
    name: 'courier work',
    says: 'courier~, motorcycle courier~, delivery rider~|driver~, parcel delivery',
  },
  'sound-and-light': {
    name: 'stage technique',
    says: 'stage technic*, stage light*, lighting design* for stage|theatre, live sound, roadie~, set design*|builder~, costume design*|maker~, props maker~',
  },
  archaeology: {
    name: 'archaeology',
    says: 'archaeolog*, archeolog*, excavation dig~, field archaeologist~',
  },
  toxicology: {
    name: 'toxicology and food safety',
    says: 'toxicolog*, food safety, haccp, food hygiene, sanitarian~',
  },
  'cosmetic-formulation': {
    name: 'making cosmetics',
    says: 'cosmetic formulat*|chemist~, formulat* cosmetics, perfum*, soap making|maker~, skincare brand~',
  },
  beekeeping: {
    name: 'beekeeping',
    says: 'beekeep*, apiar*, varroa, queen rearing|bee|bees, hive~, honey bees, keeping|keep bees, bees',
  },
  'mountain-guiding': {
    name: 'guiding in the mountains',
    says: 'mountain guide~|guiding, avalanche~, mountaineer*, alpinis*, climbing instructor~, hiking guide~, ski instructor~',
  },
} satisfies SomeConceptLexicon
