const given = [
  'Mira',
  'Ulf',
  'Noa',
  'נועה',
  'Zoë',
  'Jonas',
  'דורית',
  'Teun',
  'Ilse',
  'Rohan',
  'Sanne',
  'Maya',
]
const family = ['Tolvek', 'Dorn', 'לוי', 'Brandt, PhD', 'Perl', 'Verbeek', 'Okonjo', 'סורק', 'Raza', 'Vainer']
const levels = ['', 'Senior ', 'Lead ', 'Head of ', 'Junior ', 'Principal ', 'Associate ', 'Deputy ']
const roles = [
  'Product Manager',
  'Data Engineer',
  'Nurse',
  'Budget Analyst',
  'Software Developer',
  'Marketing Manager',
  'Architect',
  'מנהלת מוצר',
  'Teacher',
  'Consultant | Speaker',
]
const areas = ['Payments', 'Growth', 'Platform', 'Maps', 'Care', 'Logistics', 'Europe', 'Risk', 'Search']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T

/** One row of an invented export; every third has a title of its own. */
const row = (at: number): string => {
  const role = `${pick(levels, at >> 3)}${pick(roles, at)}${at % 3 === 0 ? `, ${pick(areas, at)} ${at % 997}` : ''}`
  const day = `${String(1 + (at % 28)).padStart(2, '0')} ${pick(months, at >> 2)} ${2008 + (at % 18)}`
  const address = `https://www.linkedin.com/in/person-${at}`
  const email = at % 33 === 0 ? `p${at}@example.com` : ''
  const company = `${pick(['Galim', 'Kelp & Tide', 'Arvo Labs', 'Oven'], at)} ${at % 6_001}, Ltd.`
  return [
    pick(given, at),
    `"${pick(family, at * 7)}"`,
    address,
    email,
    `"${company}"`,
    `"${role}"`,
    day,
  ].join(',')
}

/** An export of so many invented people, as the site writes it. */
export const connectionsCsv = (many: number): string =>
  `Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n${Array.from({ length: many }, (_, at) => row(at)).join('\n')}\n`
