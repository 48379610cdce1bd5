import type { Introduction } from './phrase.examples.ts'

/** Introductions that nothing was made for, looked at again. */
export const introductions: readonly Introduction[] = [
  // A second look.
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
]
