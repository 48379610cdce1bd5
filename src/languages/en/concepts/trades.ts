import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Trades, food and drink, animals, and moving people and goods. */
export const trades = {
  masonry: {
    name: 'stone and brick work',
    says: 'stonemason~, bricklay*, brick layer~, masonry, dry stone, stone walling, stonework, brickwork, laying bricks, stone carving, lime mortar',
  },
  roofing: {
    name: 'roofing',
    says: 'roofer~, roofing, roof repair~, slater~, thatch*, flat roof~, roof survey~',
  },
  plastering: {
    name: 'plastering',
    says: 'plasterer~, plastering, drywall*, lime plaster, skim|skimming … ceiling|wall|walls, skim coat',
  },
  tiling: { name: 'tiling', says: 'tiler~, tiling, floor layer~, large format tile~, porcelain tile~' },
  decorating: {
    name: 'painting and decorating',
    says: 'house painter~, painter and decorator, painting and decorating, wallpaper*, spray painting',
  },
  glassmaking: { name: 'glass work', says: 'glazier~, glassblow*, glass blow*, glassmaker~, stained glass' },
  metalworking: {
    name: 'metalwork and forging',
    says: 'blacksmith*, forging, forge, knife maker~|making, bladesmith*, sheet metal, metalwork*, metal fabricat*, gates and railings, heat treatment',
  },
  machining: {
    name: 'machining',
    says: 'machinist~, machining, cnc, toolmaker~, lathe, milling machine~, 5 axis, cam programming, turning and milling, jig~ and fixtures',
  },
  locksmithing: {
    name: 'locks and access',
    says: 'locksmith~, locksmithing, smart lock~, access control, door entry',
  },
  upholstery: {
    name: 'upholstery and restoring furniture',
    says: 'upholster*, furniture restor*, restoring furniture|chairs, vintage furniture|chairs',
  },
  leatherwork: {
    name: 'shoes and leather',
    says: 'shoemak*, shoe maker~, cobbler~, bespoke shoes, leatherwork*, leather goods, saddle maker~, lasts for shoes, last making, make|making shoes',
  },
  jewellery: {
    name: 'jewellery',
    says: 'jeweller*, jeweler*, jewelry, goldsmith*, silversmith*, gem setting, gemmolog*',
  },
  pottery: {
    name: 'pottery',
    says: 'potter, potters, pottery, ceramicist~, glaze~ chemistry, glazing pots, kiln~, wheel throwing, glazes, glazing, firing pots|clay',
  },
  hvac: {
    name: 'heating, cooling and ventilation',
    says: 'hvac, air conditioning, refrigeration, ventilation, heat pump~, chillers, vrf',
  },
  landscaping: {
    name: 'gardens and landscapes',
    says: 'landscap* garden*|architect*|design*, garden design*, planting design, garden maintenance, lawn care, design|designing … garden|gardens',
  },
  'tree-care': {
    name: 'tree care',
    says: 'arborist~, arboricult*, tree surgeon~|surgery|survey~|inspection~, sick|diseased trees, tree disease~',
  },
  forestry: { name: 'forestry', says: 'forester~, forestry, woodland management, forest manage*' },
  aquaculture: {
    name: 'fish and fisheries',
    says: 'aquacultur*, fish farm*, fisher~, fisherm*, fisheries, fishing boat~, oyster~, mussel farm*',
  },
  'animal-husbandry': {
    name: 'keeping animals',
    says: 'shepherd~, sheep, lambing, dairy farm*, dairy cow~|herd, cattle, livestock, poultry, goat~, rancher~, pig farm*',
  },
  'dog-training': {
    name: 'dog training',
    says: 'dog train*, dog behaviour|behavior|behaviourist, aggressive|reactive dogs, puppy training, guide dog~',
  },
  winemaking: {
    name: 'wine',
    says: 'winemak*, wine maker~, oenolog*, enolog*, viticultur*, vineyard~, sommelier~, wine steward~, wine tasting, winery, natural wine~, wine faults, grape growing',
  },
  brewing: {
    name: 'brewing and distilling',
    says: 'brewer, brewers, brewing, brewery, craft beer, sour beer~, distill*, fermentation of beer, barrel ageing|aging',
  },
  coffee: {
    name: 'coffee',
    says: 'barista~, coffee roast*, roasting coffee, coffee shop~, latte art, cupping, espresso, specialty coffee',
  },
  baking: {
    name: 'baking',
    says: 'baker, bakers, bakery, bakeries, sourdough, pastry, patisserie, cake decorating, confectioner*, wedding cake~, croissant~, macaron~',
  },
  cheesemaking: { name: 'cheese', says: 'cheesemak*, cheese maker~, dairy products, cheesemonger~' },
  catering: {
    name: 'catering and food trucks',
    says: 'caterer~, catering, food truck~, street food, food stall~',
  },
  trucking: {
    name: 'trucks',
    says: 'truck driver~, trucker~, trucking, haulage, hgv, lorry driver~, owner operator, long haul',
  },
  'public-transport': {
    name: 'public transport',
    says: 'bus driver~, tram driver~, coach driver~, taxi driver~, chauffeur~, transit operator~, bus scheduling, driver schedul*',
  },
  railway: {
    name: 'railways',
    says: 'train driver~, locomotive*, railway~, railroad~, signalling on rail, rail operat*, train conductor~',
  },
  'air-traffic': {
    name: 'air traffic control',
    says: 'air traffic control*, atc, tower controller~, flight dispatch*',
  },
  'cabin-crew': { name: 'cabin crew', says: 'flight attendant~, cabin crew, air steward*, purser~' },
  'heavy-machinery': {
    name: 'heavy machines',
    says: 'crane operator~, excavator~, heavy equipment, bulldozer~, forklift~, digger driver~',
  },
  beauty: {
    name: 'beauty',
    says: 'beautician~, beauty therap*|salon~|treatment~, esthetician~, aesthetician~, nail technician~|art|salon~, lash~ extension~, lash extensions, eyelash*, brow~|brows, waxing, skincare, facials, permanent makeup, cosmetolog*',
  },
} satisfies SomeConceptLexicon
