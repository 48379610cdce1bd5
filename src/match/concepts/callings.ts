import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')

/** Crafts, shows, animals and services that few people live from. */
export const callings = [
  role('astronomy', { broader: 'physics', near: 'physics, space' }),
  role('meteorology', { near: 'climate, geology' }),
  role('performing', { near: 'theatre, dance' }),
  role('rope-access', { near: 'construction-management' }),
  skill('insulation', { near: 'construction-management, roofing' }),
  role('watchmaking', { near: 'jewellery, maintenance' }),
  role('instrument-making', { near: 'music, carpentry' }),
  role('bookbinding', { near: 'printing, libraries' }),
  role('textile-crafts', { near: 'fashion, visual-arts' }),
  skill('pattern-cutting', { broader: 'fashion', near: 'fashion' }),
  role('diving', { near: 'seafaring, athletics' }),
  role('pest-control', { near: 'cleaning' }),
  role('waste-work', { near: 'environment, cleaning' }),
  role('laundry', { near: 'cleaning' }),
  role('housekeeping', { broader: 'hospitality', near: 'hotel-management, cleaning' }),
  role('gambling', { near: 'hospitality' }),
  role('debt-collection', { near: 'credit, bookkeeping' }),
  role('pet-grooming', { near: 'dog-training, veterinary' }),
  role('aircraft-mechanics', { near: 'aviation, maintenance' }),
  role('bicycle-repair', { near: 'car-repair' }),
  role('property-valuation', { near: 'real-estate, insurance-claims' }),
  role('market-stall', { near: 'small-business, retail-sales' }),
  role('modelling', { near: 'fashion' }),
  role('prosthetics', { near: 'physiotherapy, biomedical-engineering' }),
  role('podiatry', { near: 'physiotherapy, medicine' }),
  role('sign-making', { near: 'graphic-design, printing' }),
  role('couriers', { near: 'driving, logistics-field' }),
  role('sound-and-light', { near: 'audio, theatre' }),
  role('archaeology', { near: 'history, museums' }),
  role('toxicology', { near: 'chemistry, pharmaceutical' }),
  role('cosmetic-formulation', { near: 'chemistry, beauty' }),
  role('beekeeping', { broader: 'farming', near: 'farming' }),
  role('mountain-guiding', { near: 'travel, athletics' }),
] as const
