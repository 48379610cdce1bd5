import type { Introduction } from './phrase.examples.ts'

/** Introductions that nothing was made for, looked at again. */
export const introductions: readonly Introduction[] = [
  // A second look.
  [
    'quality controller, late shift at a bus factory near Kortrijk, 6 years',
    "I've been a quality controller at a bus factory near Kortrijk for 6 years",
    "I've been a quality controller for 6 years",
  ],
  [
    'freelance set painter in Bergen, mostly opera and theatre',
    "I'm a freelance set painter in Bergen",
    "I'm a freelance set painter in Bergen",
  ],
  [
    'Music teacher & choir conductor, Tartu',
    "I'm a music teacher and choir conductor",
    "I'm a music teacher and choir conductor",
  ],
  [
    'Senior Account Executive @ Brightloop | B2B SaaS | ex-teacher',
    "I'm a senior account executive at Brightloop, former teacher",
    "I'm a senior account executive at Brightloop",
  ],
  [
    "i'm a welder since 2012 at a shipyard in Gdansk",
    "I've been a welder since 2012 at a shipyard in Gdansk",
    "I've been a welder since 2012 at a shipyard",
  ],
  [
    'Retired army officer (22 yrs), now studying nursing',
    "I'm a retired army officer, now studying nursing",
    "I'm a retired army officer",
  ],
  [
    'HR business partner, Halden Foods AS, Oslo',
    "I'm an HR business partner at Halden Foods in Oslo",
    "I'm an HR business partner at Halden Foods",
  ],
  ['bus driver', "I'm a bus driver", "I'm a bus driver"],
  [
    'PhD candidate, Department of Physics, University of Nairobi',
    "I'm a PhD candidate at the Department of Physics",
    "I'm a PhD candidate",
  ],
  [
    'Working student in logistics, 3rd semester, Kassel',
    "I'm a working student in logistics",
    "I'm a working student in logistics",
  ],
  [
    'Freelance illustrator / two kids / Ghent',
    "I'm a freelance illustrator in Ghent",
    "I'm a freelance illustrator in Ghent",
  ],
  [
    'Head of Customer Support - Lumen Pay - Tallinn, Estonia',
    "I'm head of customer support in Tallinn",
    "I'm head of customer support in Tallinn",
  ],
  // A third look.
  [
    'Pharmacy technician - Apotheke am Markt - Graz - since 2018',
    "I've been a pharmacy technician in Graz since 2018",
    "I'm a pharmacy technician in Graz",
  ],
  [
    '3rd year apprentice electrician, small family firm, Galway',
    "I'm a 3rd year apprentice electrician at a small family firm in Galway",
    "I'm a 3rd year apprentice electrician",
  ],
  [
    'Kindergarten teacher (Montessori), 9 yrs, Reykjavik',
    "I've been a kindergarten teacher for 9 years, in Reykjavik",
    "I'm a kindergarten teacher in Reykjavik",
  ],
  [
    'Supply Chain Analyst, Nordhavn Shipping A/S | Copenhagen',
    "I'm a supply chain analyst at Nordhavn Shipping in Copenhagen",
    "I'm a supply chain analyst in Copenhagen",
  ],
  [
    'i run a small bike shop in Utrecht with my brother',
    'I run a small bike shop in Utrecht with my brother',
    'I run a small bike shop',
  ],
  [
    'Lecturer in Economics, University of Malta, since 2015',
    "I've been a lecturer in economics at the University of Malta since 2015",
    "I've been a lecturer in economics since 2015",
  ],
  // Years by any short form, and where they were spent.
  [
    'Museum conservator, 5y, Leiden',
    "I've been a museum conservator for 5 years, in Leiden",
    "I'm a museum conservator in Leiden",
  ],
  [
    'Billing clerk for 3 ys (water utility) here in Davao',
    "I've been a billing clerk for 3 years, in Davao",
    "I'm a billing clerk in Davao",
  ],
  [
    'been repairing clarinets in brunswick, melbourne for 9 yrs',
    "I've been repairing clarinets in Brunswick, Melbourne for 9 years",
    "I've been repairing clarinets in Brunswick",
  ],
  // A name of several words is no other language.
  [
    'Goat farmer, 60 head, near Fond du Lac Wisconsin',
    "I'm a goat farmer near Fond du Lac Wisconsin",
    "I'm a goat farmer near Fond du Lac Wisconsin",
  ],
  // What is no title elsewhere: a crew, a rank, a desk, a test engineer as they say it.
  [
    'Junior cabin crew based in Lima, Peruvian',
    "I'm junior cabin crew based in Lima",
    "I'm junior cabin crew based in Lima",
  ],
  [
    "Coast Guard chief, boatswain's mate, San Diego",
    "I'm a Coast Guard chief in San Diego",
    "I'm a Coast Guard chief in San Diego",
  ],
  [
    'Front desk in 3 star hotel, Porto',
    "I'm on the front desk at a 3 star hotel in Porto",
    "I'm on the front desk at a 3 star hotel",
  ],
  [
    'Manual QA, outsourcing company in Lviv',
    "I'm a manual QA at an outsourcing company in Lviv",
    "I'm a manual QA",
  ],
  ['fitter MIG/MAG, Ostrava', "I'm a MIG/MAG fitter in Ostrava", "I'm a MIG/MAG fitter in Ostrava"],
  [
    'Freelance subtitler DE-EN, Graz',
    "I'm a freelance subtitler in Graz",
    "I'm a freelance subtitler in Graz",
  ],
  // What somebody was ends what they are; where they work is told once.
  [
    'I work as cook in a canteen in Braga, before I was baker',
    'I work as a cook in a canteen in Braga',
    'I work as a cook in a canteen in Braga',
  ],
  [
    'Legal secretary at a small law firm in Durban, tax department, since 2016',
    "I've been a legal secretary at a small law firm in Durban since 2016",
    "I'm a legal secretary at a small law firm",
  ],
  [
    'Cashier at a savings bank in Kasoa, Ghana',
    "I'm a cashier at a savings bank in Kasoa, Ghana",
    "I'm a cashier at a savings bank in Kasoa",
  ],
  [
    'Fisheries inspector, Kilifi county',
    "I'm a fisheries inspector in Kilifi county",
    "I'm a fisheries inspector in Kilifi county",
  ],
  [
    'Joiner, own workshop in Tartu',
    "I'm a joiner with my own workshop in Tartu",
    "I'm a joiner with my own workshop in Tartu",
  ],
  [
    'Lighting designer, freelance, Leeds',
    "I'm a freelance lighting designer in Leeds",
    "I'm a freelance lighting designer in Leeds",
  ],
  [
    'Fire fighter, Adelaide, 15 yrs',
    "I've been a fire fighter in Adelaide for 15 years",
    "I'm a fire fighter in Adelaide",
  ],
  ['Press bladder, Adelaide', null],
  [
    'IT support @ a college in Utrecht',
    "I'm in IT support at a college in Utrecht",
    "I'm in IT support at a college in Utrecht",
  ],
  [
    'Reporter for 9 yrs at a regional daily in Graz',
    "I've been a reporter for 9 years at a regional daily in Graz",
    "I've been a reporter for 9 years",
  ],
  // Trades of their own name, and where they are.
  [
    'funeral arranger in Sheffield',
    "I'm a funeral arranger in Sheffield",
    "I'm a funeral arranger in Sheffield",
  ],
  [
    'Tourist guide in Cusco since 2013',
    "I've been a tourist guide in Cusco since 2013",
    "I've been a tourist guide in Cusco since 2013",
  ],
  ['style guide in Rome', null],
  [
    'Corrections officer up at Woodford, north of Brisbane. 5 years in',
    "I'm a corrections officer at Woodford",
    "I'm a corrections officer at Woodford",
  ],
  [
    'Official of the tax agency in Rome, audits of companies',
    "I'm an official of the tax agency in Rome",
    "I'm an official of the tax agency in Rome",
  ],
  [
    'Mechanic at a airline in Turku',
    "I'm a mechanic at an airline in Turku",
    "I'm a mechanic at an airline in Turku",
  ],
  ['Deckhand out of Mallaig', "I'm a deckhand out of Mallaig", "I'm a deckhand out of Mallaig"],
  ['Firewatcher up north', null],
  ['stay at home dad in Bern, before that auditor', null],
  [
    "Undertaker's assistant in Leeds",
    "I'm an undertaker's assistant in Leeds",
    "I'm an undertaker's assistant in Leeds",
  ],
  [
    'Employee of the tax office in Milan',
    "I'm an employee of the tax office in Milan",
    "I'm an employee of the tax office in Milan",
  ],
  [
    'Guide at a museum in Lima since 2015',
    "I've been a guide at a museum in Lima since 2015",
    "I'm a guide at a museum in Lima",
  ],
]
