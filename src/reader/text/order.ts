import { fold } from '../../text/fold.ts'
import type { TextLanguage } from './language.ts'
import type { Style } from './style.ts'

/** Which of an entry's two lines stands first. */
export type Order = 'title-first' | 'company-first'

/** The two lines of an entry that say title and company, in the order in which they stand. */
export interface Pair {
  readonly one: string
  readonly other: string
}

/** What tells the order: where the text comes from, the lines above its first heading, and the languages. */
interface Evidence {
  readonly style: Style
  readonly top: readonly string[]
  readonly languages: readonly TextLanguage[]
}

/**
 * In which order all entries of a text stand, or null where that cannot be told. Sure is what pages do, what a kind of
 * employment says, and what the headline repeats; less so the brackets of a file and words for people by their work, which
 * decide only where all of them agree.
 */
export function orderOf(pairs: readonly Pair[], evidence: Evidence): Order | null {
  if (evidence.style === 'page') return 'title-first'
  const sure = pairs.flatMap((pair) => [byEmployment(pair, evidence), ...byHeadline(pair, evidence)])
  const likely = pairs.map((pair) => byWords(pair, evidence))
  const file = evidence.style === 'file' ? (['company-first'] as const) : []
  return agreeOn(sure) ?? (isSplit(sure) ? null : agreeOn([...file, ...likely]))
}

type Vote = Order | undefined
const isSplit = (votes: readonly Vote[]) => new Set(votes.filter((vote) => vote !== undefined)).size > 1
const agreeOn = (votes: readonly Vote[]): Order | null => {
  const [vote, another] = new Set(votes.filter((one) => one !== undefined))
  return another === undefined ? (vote ?? null) : null
}

/** Exactly one of the two is so: `first` where the first one is. */
const onlyOne = (one: boolean, other: boolean, first: Order): Vote =>
  one === other ? undefined : one ? first : first === 'title-first' ? 'company-first' : 'title-first'

/** “Fjordline · Full-time”, “Kelp Ltd.” */
function byEmployment({ one, other }: Pair, { languages }: Evidence): Vote {
  const kinds = languages.flatMap(({ text }) => text.employment)
  const saysCompany = (line: string) =>
    kinds.includes(fold(line).split(/\s+·\s+/u)[1] ?? '') || hasLegalForm(line, languages)
  return onlyOne(saysCompany(one), saysCompany(other), 'company-first')
}

/** Whether a line ends in what companies are by law: “Ltd.”, “S.r.l.”. */
function hasLegalForm(line: string, languages: Evidence['languages']): boolean {
  const last = (line.split(/[\s,]/u).at(-1) ?? '').replaceAll('.', '').replaceAll('״', '"')
  return languages.some(({ text }) => text.legalForms.includes(last))
}

/** The headline repeats a title, or title and company in this order: “Studio Lead at Tallow Ceramics”. */
const byHeadline = ({ one, other }: Pair, { top }: Evidence): readonly Vote[] =>
  top.map((line) => {
    const [said, first, second] = [fold(line), fold(one), fold(other)]
    const [at, behind] = [said.indexOf(first), said.indexOf(second)]
    if (at >= 0 && behind >= 0 && at !== behind) return at < behind ? 'title-first' : 'company-first'
    return onlyOne(said === first, said === second, 'title-first')
  })

function byWords({ one, other }: Pair, { languages }: Evidence): Vote {
  const isRole = (line: string) => namesWork(line, languages)
  return onlyOne(isRole(one), isRole(other), 'title-first')
}

/** So long, a word for somebody by their work can end a longer one: “Projektleiter”. */
const ENDING = 5
/** Where such words stand first, one may stand before them: “Ancienne directrice”. */
const FIRST = 2
/** What stands before a title's further words in every language, and its parts. */
const PARTS = /[,،(|/–—:;]|\s-\s/u

/**
 * Whether a line names somebody by their work, where such a word stands in a title: in the text's own language, in English, or in
 * a script of its own. Names of companies hold such words elsewhere: “Engineer Magazine”.
 */
export function namesWork(line: string, languages: readonly TextLanguage[]): boolean {
  const [own] = languages
  const asked = languages.filter((one) => one === own || ['en', 'he', 'ar'].includes(one.page.code))
  return asked.some((language) =>
    fold(line)
      .split(PARTS)
      .some((part) => isWork(part, language)),
  )
}

function isWork(part: string, { text: { typed } }: TextLanguage): boolean {
  const words = part.split(/[^\p{L}\p{M}"'&]+/u).filter((word) => word !== '')
  const isRole = (word: string | undefined) =>
    word !== undefined &&
    typed.roles.some((role) => word === role || (role.length > ENDING && word.endsWith(role)))
  if (typed.roleStands === 'first') return words.slice(0, FIRST).some(isRole)
  const isLast = (at: number) => at === words.length - 1 || typed.behindRole.includes(words[at + 1] ?? '')
  return words.some((word, at) => isLast(at) && isRole(word)) || typed.leadingRoles.includes(words[0] ?? '')
}
