import type { Introduction } from './phrase.examples.ts'

/** What a form holds becomes a sentence. */
export const introductions: readonly Introduction[] = [
  // What a form holds becomes a sentence.
  [
    'Physiotherapist (self-employed) | PhysioNord | Tromsø | 2016–present',
    "I'm a physiotherapist at PhysioNord in Tromsø",
    "I'm a physiotherapist at PhysioNord in Tromsø",
  ],
  [
    'Lab technician, dairy cooperative, Eldoret',
    "I'm a lab technician at a dairy cooperative in Eldoret",
    "I'm a lab technician at a dairy cooperative",
  ],
  [
    '• Store manager, Kruidvak-style drugstore chain, since 2019\n• before: cashier',
    "I've been a store manager at a Kruidvak-style drugstore chain since 2019",
    "I've been a store manager since 2019",
  ],
  [
    'Junior QA tester / ISTQB certified / Cluj-Napoca, Romania',
    "I'm a junior QA tester in Cluj-Napoca",
    "I'm a junior QA tester in Cluj-Napoca",
  ],
  [
    'i teach maths at a secondary school in Porto since 9 years',
    "I've taught maths at a secondary school in Porto for 9 years",
    "I've taught maths at a secondary school",
  ],
  [
    'hotel receptionist 5 yrs, night shifts mostly, lisbon',
    "I've been a hotel receptionist for 5 years, in Lisbon",
    "I'm a hotel receptionist in Lisbon",
  ],
  ['Bluefin Logistics GmbH', null],
  [
    'Software Developer at Nordlicht Systems GmbH & Co. KG',
    "I'm a software developer at Nordlicht Systems",
    "I'm a software developer at Nordlicht Systems",
  ],
  [
    'Paralegal - Okafor & Partners LLP - Lagos, Nigeria - 03/2020 to date',
    "I'm a paralegal at Okafor & Partners in Lagos",
    "I'm a paralegal at Okafor & Partners in Lagos",
  ],
  ['mom of 3, ex accountant, want to come back', "I'm a former accountant", "I'm a former accountant"],
  [
    'Project Manager, Construction, PMP®, 12+ years',
    "I've been a project manager for 12+ years",
    "I've been a project manager for 12+ years",
  ],
  [
    'second year resident in paediatrics, Medical Center of Lublin',
    "I'm a second year resident in paediatrics at the Medical Center of Lublin",
    "I'm a second year resident in paediatrics",
  ],
  [
    "I've been a veterinary nurse for eleven years, the last four on nights and emergencies",
    "I've been a veterinary nurse for eleven years, the last four on nights and emergencies",
    "I've been a veterinary nurse for eleven years",
  ],
  [
    'Field officer at a seed company, Multan',
    "I'm a field officer at a seed company in Multan",
    "I'm a field officer at a seed company",
  ],
  [
    'Field officer, seed company, Multan',
    "I'm a field officer at a seed company in Multan",
    "I'm a field officer at a seed company",
  ],
  [
    'Elif Sarıkaya\n* Architect (employee), Atelier Donauwinkel, 2021 - today\n* Junior architect, Ankara, 2017 - 2020\n* M.Arch 2017\n* ArchiCAD, Revit, a lot of patience',
    "I'm an architect at Atelier Donauwinkel",
    "I'm an architect at Atelier Donauwinkel",
  ],
  [
    'cabin crew 8 yrs, senior since 2023, living in dubai, brazilian 🇧🇷',
    "I've been cabin crew for 8 years, senior since 2023, living in Dubai",
    "I've been cabin crew for 8 years",
  ],
  ['New Harbour District Council', null],
  ['ceramicist', "I'm a ceramicist", "I'm a ceramicist"],
  ['Senior Engineer, Acme Ltd', "I'm a senior engineer at Acme", "I'm a senior engineer at Acme"],
  ['Team lead, Business Intelligence, Berlin', "I'm a team lead in Berlin", "I'm a team lead in Berlin"],
  [
    'Software engineer | Python | Haifa',
    "I'm a software engineer in Haifa",
    "I'm a software engineer in Haifa",
  ],
  ['Junior architect, Ankara, 2017 - 2020', null],
  ['Founder (ex-Google) • Dad • Runner', "I'm a founder", "I'm a founder"],
  ['Account manager, IBM, 2019 – now', "I'm an account manager at IBM", "I'm an account manager at IBM"],
  ['teacher/tutor, Leeds', "I'm a teacher and tutor in Leeds", "I'm a teacher and tutor in Leeds"],
  [
    'I am a nurse (ICU), 4 years in Hamburg',
    "I'm a nurse, 4 years in Hamburg",
    "I'm a nurse, 4 years in Hamburg",
  ],
  [
    'Atelier Donauwinkel, architect',
    "I'm an architect at Atelier Donauwinkel",
    "I'm an architect at Atelier Donauwinkel",
  ],
]
