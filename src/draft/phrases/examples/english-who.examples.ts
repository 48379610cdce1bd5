import type { Introduction } from './phrase.examples.ts'

/** How people introduce themselves. */
export const introductions: readonly Introduction[] = [
  [
    "Children's Librarian at Cape Town Library",
    "I'm a children's librarian at Cape Town Library",
    "I'm a children's librarian",
  ],
  [
    'nurse on a surgical ward in Leipzig, since 11 years',
    "I've been a nurse on a surgical ward in Leipzig for 11 years",
    "I'm a nurse on a surgical ward in Leipzig",
  ],
  [
    'junior marketer @ a fintech startup in lagos 🇳🇬',
    "I'm a junior marketer at a fintech startup in Lagos",
    "I'm a junior marketer at a fintech startup",
  ],
  [
    "I've taught year 5 for 14 years, currently part time, in Leeds",
    "I've taught year 5 for 14 years, currently part time, in Leeds",
    "I've taught year 5 for 14 years",
  ],
  [
    'Final-year PhD student in computational biology at Utrecht University',
    "I'm a final-year PhD student in computational biology at Utrecht University",
    "I'm a final-year PhD student",
  ],
  [
    'Product Designer (B2B SaaS), mum of two, back from parental leave in January',
    "I'm a product designer, back from parental leave in January",
    "I'm a product designer",
  ],
  [
    'Data engineer at a logistics company in Haifa',
    "I'm a data engineer at a logistics company in Haifa",
    "I'm a data engineer at a logistics company",
  ],
  ['HR manager', "I'm an HR manager", "I'm an HR manager"],
  ['i am a teacher', "I'm a teacher", "I'm a teacher"],
  ['I’m an engineer in Haifa!', "I'm an engineer in Haifa", "I'm an engineer in Haifa"],
  ['My name is Tobi and I work in marketing', 'I work in marketing', 'I work in marketing'],
  ['Hi, I am Tobi, a junior marketer', "I'm a junior marketer", "I'm a junior marketer"],
  [
    'Working as an accountant in Jos',
    "I'm working as an accountant in Jos",
    "I'm working as an accountant in Jos",
  ],
  ['JUNIOR MARKETER IN LAGOS', "I'm a junior marketer in Lagos", "I'm a junior marketer in Lagos"],
  ['European sales manager', "I'm a European sales manager", "I'm a European sales manager"],
  [
    'Accountant with 6 years of experience',
    "I'm an accountant with 6 years of experience",
    "I'm an accountant with 6 years of experience",
  ],
  ['Nurse, 11 years', "I've been a nurse for 11 years", "I've been a nurse for 11 years"],
  [
    'Senior Software Engineer | Fjordline | Speaker',
    "I'm a senior software engineer",
    "I'm a senior software engineer",
  ],
  ['one-person studio owner', "I'm a one-person studio owner", "I'm a one-person studio owner"],
  ['work in a bakery', 'I work in a bakery', 'I work in a bakery'],
  [
    'Registered Nurse, ICU, Hamburg',
    "I'm a registered nurse in Hamburg",
    "I'm a registered nurse in Hamburg",
  ],
  [
    'Data Analyst II at Big Bank Inc',
    "I'm a data analyst II at Big Bank",
    "I'm a data analyst II at Big Bank",
  ],
  ['backend dev', "I'm a backend dev", "I'm a backend dev"],
  [
    'Recently graduated in economics',
    'I recently graduated in economics',
    'I recently graduated in economics',
  ],
  [
    'product owner for 2 years, before that developer',
    "I've been a product owner for 2 years, before that developer",
    "I've been a product owner for 2 years",
  ],
  [
    'Physics teacher (secondary), 12 years of experience',
    "I'm a physics teacher with 12 years of experience",
    "I'm a physics teacher",
  ],
  ['Tobi Adeyemi, junior marketer', "I'm a junior marketer", "I'm a junior marketer"],
  ['Hi! I am Amina. I am a midwife in Kano', "I'm a midwife in Kano", "I'm a midwife in Kano"],
  [
    'born in Accra, now a data scientist in London',
    "I'm now a data scientist in London",
    "I'm now a data scientist in London",
  ],
  ['Senior Consultant - Digital Transformation', "I'm a senior consultant", "I'm a senior consultant"],
  ['Data-Engineer in Haifa', "I'm a data-engineer in Haifa", "I'm a data-engineer in Haifa"],
  [
    'The only designer in a team of 12',
    "I'm the only designer in a team of 12",
    "I'm the only designer in a team of 12",
  ],
  // No one is a company.
  ["I don't really know", null],
  ['Fjordline', null],
  ['Klinikum Nordstern', null],
  ['Brightwater Analytics Ltd', null],
  ['', null],
  ['🙂', null],
  ['Krankenpflegerin auf einer chirurgischen Station in Leipzig', null],
  ['marketing', null],
  ['jordan@example.com', null],
]
