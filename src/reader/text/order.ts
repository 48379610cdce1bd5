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
  return agreed(sure) ?? (isSplit(sure) ? null : agreed([...file, ...likely]))
}

type Vote = Order | undefined
const isSplit = (votes: readonly Vote[]) => new Set(votes.filter((vote) => vote !== undefined)).size > 1
const agreed = (votes: readonly Vote[]): Order | null => {
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
    kinds.includes(fold(line).split(/\s+·\s+/u)[1] ?? '') || LEGAL.test(line)
  return onlyOne(saysCompany(one), saysCompany(other), 'company-first')
}

/** What companies are by law, behind their names. */
const LEGAL =
  /(?:^|[\s,])(?:GmbH|mbH|Ltd|Limited|LLC|LLP|Inc|Incorporated|Corp|PLC|AG|KG|OG|ApS|Oy|B\.?V|N\.?V|S\.?A|SAS|SARL|S\.?r\.?l|S\.?p\.?A|Lda|Ltda|e\.V|בע["״]מ)\.?$/u

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

/** Whether a line names somebody by their work, in any of the languages. */
export function namesWork(line: string, languages: readonly TextLanguage[]): boolean {
  const words = fold(line)
    .split(/[^\p{L}\p{M}"']+/u)
    .filter((word) => word !== '')
  return languages.some(({ text }) =>
    words.some((word) =>
      text.typed.roles.some((role) => word === role || (role.length > ENDING && word.endsWith(role))),
    ),
  )
}
