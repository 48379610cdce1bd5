import { pageLanguages } from '../../src/languages/pages.ts'
import { textLanguages } from '../../src/languages/texts.ts'
import type { Person, Role } from '../people/person.ts'

export type Code = keyof typeof pageLanguages

/** How the site joins month and year where it puts a word between. */
const between: Readonly<Record<string, string>> = { pt: ' de ' }
const degrees: Readonly<Record<Code, readonly string[]>> = {
  en: ['1st', '2nd', '3rd'],
  he: ['דרגה 1', 'דרגה 2', 'דרגה 3'],
  ar: ['الدرجة 1', 'الدرجة 2', 'الدرجة 3'],
  de: ['1.', '2.', '3.'],
  fr: ['1er', '2e', '3e'],
  es: ['1er', '2º', '3er'],
  pt: ['1º', '2º', '3º'],
  it: ['1°', '2°', '3°'],
  nl: ['1e', '2e', '3e'],
}
const units: Readonly<Record<Code, readonly [string, string]>> = {
  en: ['yrs', 'mos'],
  he: ['שנים', 'חודשים'],
  ar: ['سنوات', 'أشهر'],
  de: ['Jahre', 'Monate'],
  fr: ['ans', 'mois'],
  es: ['años', 'meses'],
  pt: ['anos', 'meses'],
  it: ['anni', 'mesi'],
  nl: ['jaar', 'maanden'],
}
const fullTime: Readonly<Record<Code, string>> = {
  en: 'Full-time',
  he: 'משרה מלאה',
  ar: 'دوام كامل',
  de: 'Vollzeit',
  fr: 'CDI',
  es: 'Jornada completa',
  pt: 'Tempo integral',
  it: 'A tempo pieno',
  nl: 'Fulltime',
}

/** One date of an invented life as the site prints it in a language. */
export function dateText(date: string, code: Code): string {
  if (date === 'now') return pageLanguages[code].present[0] ?? ''
  if (date.length === 4) return date
  const name = new Intl.DateTimeFormat(code, { month: 'short', timeZone: 'UTC', numberingSystem: 'latn' })
  return `${name.format(Date.parse(`${date}-15T00:00:00Z`))}${between[code] ?? ' '}${date.slice(0, 4)}`
}

const numberOf = (month: string, now: string) => {
  const at = month === 'now' ? now : month
  return 12 * Number(at.slice(0, 4)) + Number(at.slice(5, 7))
}
/** A length as the site counts it, both months included. */
export function lengthText(from: string, to: string, code: Code, now: string): string {
  const months = numberOf(to, now) - numberOf(from, now) + 1
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const [year, month] = units[code]
  return [years > 0 ? `${years} ${year}` : '', rest > 0 ? `${rest} ${month}` : ''].filter(Boolean).join(' ')
}

/** Neighbouring roles at one company. */
export function groupsOf(roles: readonly Role[]): readonly (readonly Role[])[] {
  const groups: Role[][] = []
  for (const role of roles) {
    const last = groups.at(-1)
    if (last?.[0]?.company === role.company) last.push(role)
    else groups.push([role])
  }
  return groups
}

interface PastedOptions {
  readonly code: Code
  readonly now: string
  /** Each line twice, as the pages of 2022–2025 hold them: once for eyes, once for ears. */
  readonly twins: boolean
}

/** What is on the clipboard after “select all, copy” on a profile: navigation, the profile, other people. */
export function pasted(person: Person, { code, now, twins }: PastedOptions): string {
  const page = pageLanguages[code]
  const text = textLanguages[code]
  const twice = (line: string) => (twins && line !== '' ? `${line}\n${line}` : line)
  const span = (from: string, to: string) => `${dateText(from, code)} - ${dateText(to, code)}`
  const spanLines = (from: string, to: string) => {
    const length = from.length === 4 ? '' : ` · ${lengthText(from, to, code, now)}`
    return twice(`${span(from, to)}${length}`)
  }
  const roleLines = ({ from, to, place, description }: Role) => [
    spanLines(from, to),
    ...(place ? [twice(place)] : []),
    ...(description ? [twice(description)] : []),
  ]
  const roles = groupsOf(person.roles).flatMap((group) => {
    const [newest] = group
    const oldest = group.at(-1)
    if (!newest || !oldest) return []
    if (group.length === 1)
      return [twice(newest.title), twice(`${newest.company} · ${fullTime[code]}`), ...roleLines(newest)]
    return [
      twice(newest.company),
      twice(lengthText(oldest.from, newest.to, code, now)),
      ...group.flatMap((role) => [twice(role.title), twice(fullTime[code]), ...roleLines(role)]),
    ]
  })
  const section = (id: keyof typeof page.headings, lines: readonly string[]) =>
    lines.length > 0 ? [twice(page.headings[id][0] ?? ''), ...lines] : []
  return [
    ...text.labels.slice(0, 6),
    twice(person.name),
    ...(person.pronouns ? [person.pronouns] : []),
    `· ${degrees[code][person.degree - 1]}`,
    person.headline,
    `${person.roles[0]?.company ?? ''} · ${person.studies[0]?.school ?? ''}`,
    `${person.place} · ${text.contactInfo[0]}`,
    `1.204 ${page.followers[0]}`,
    text.labels[0],
    ...section('about', person.about ? [twice(person.about)] : []),
    ...section('activity', [
      `1.204 ${page.followers[0]}`,
      ...person.activity.map((activity) => twice(activity.text)),
    ]),
    ...section('experience', roles),
    ...section(
      'education',
      person.studies.flatMap((study) => [
        twice(study.school),
        twice(study.degree),
        twice(`${study.from} - ${study.to}`),
      ]),
    ),
    ...section(
      'volunteering',
      person.volunteering.flatMap((one) => [
        twice(one.role),
        twice(one.organisation),
        spanLines(one.from, one.to),
      ]),
    ),
    ...section(
      'skills',
      person.skills.flatMap((skill) => [
        twice(skill),
        twice(`${person.roles[0]?.title} · ${person.roles[0]?.company}`),
      ]),
    ),
    twice(text.others.find((words) => !text.contactInfo.includes(words)) ?? ''),
    ...person.beside.flatMap((other) => [other.name, `· ${degrees[code][2]}`, other.headline]),
    page.headings.about[0],
    'LinkedIn Corporation © 2026',
  ].join('\n')
}
