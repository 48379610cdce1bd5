import type { Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import { articleOf } from './articles.ts'
import { abbreviations, people, peoples, ranks, single, titles } from './people.ts'
import { noVerbs, verbs } from './verbs.ts'

/** What somebody is ends here: where, with what, since when. */
const behind =
  /,|\s\(|\s(?:at|in|for|of|with|on|to|who|that|from|by|within|under|near|across|then|one day|some ?day|somewhere|anywhere|since|currently|based|here|there|abroad|again|\d+\+? (?:years?|yrs?))(?=\s|,|$)/iu
const article = /^(?:an?|the|one of the)\s/iu
/** Ends as what somebody is does, in small letters: “beekeeper”, “sommelier” is none of them. */
const agent = /^\p{Ll}{3,}(?:eeper|maker|smith|ologist|grapher|wright|worker|person|monger|(?<![lsx])ist)$/u

/** “Senior product designer” of “Senior product designer (B2B), mum of two”. */
export function headOf(line: string): string {
  const at = line.search(behind)
  return (at < 0 ? line : line.slice(0, at)).replace(article, '')
}

/** “First officer”, “second-year resident”. */
const ordinal = /^(?:first|second|third|final|last)[ -]/iu
/** “Data Analyst II”. */
const grade = /\s(?:i{1,3}|iv|v)$/iu
/** “VP Engineering”: the field stands behind. */
const post = /^(?:(?:[es]?vp|vice president)\s\p{L}|chief of staff(?=$|,|\s))/iu

/** “4th year PhD in linguistics”: a degree that is being done says what somebody is. */
const degreeUnderWay =
  /^(?:an? )?(?:(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|final|last)[ -]year )(?:PhD|doctorate|MSc|MA|MBA|BSc|BA)(?=\s|,|$)/iu

/** A word with an article of its own, or a year: the line says more than what somebody is. */
const more =
  /\s(?:an?|the|my|our|their|me|us|him|i|we|they|told|said|says|is|are|was|were)\s|(?<!\S)\d{4}(?!\S)/iu
/** A single word that is a verb too (“lead”, “coach”) is somebody only where a place or an end follows. */
const placed = /^(?:$|\s(?:of|at|in)\s)/iu

/** Verbs before somebody without an article: “become head teacher”; behind any other, one person has an article. */
const toOne = new Set('be become work stay remain turn get find need want meet see hire'.split(' '))

/** How it is worked, and no rank, before “or”: “remote or terminologist” is two answers. */
const isTorn = (head: string) => /^(?:remote|hybrid|onsite|abroad|part[- ]time|full[- ]time) or /iu.test(head)
/** A field that is named like somebody: “legal tech”. */
const company =
  /(?:^|[\s-])(?:legal|law|health|med|fin|ed|ad|prop|climate|green|clean|deep|big|food|agri|agro|gov|civic|new|info|hi|high|bio|reg|insur|travel|space|information)[ -]?tech$/iu

/** Whether a line begins with what somebody is. */
export function isSomebody(line: string): boolean {
  const head = headOf(line)
  const [first = '', ...others] = head.toLowerCase().replace(grade, '').split(/\s+/u)
  const last = (others.at(-1) ?? first).split('-').at(-1) ?? first
  const isAction = others.length > 0 && toOne.has(first)
  if (more.test(head) || isAction || (noVerbs.has(first) && !ordinal.test(line) && !article.test(line)))
    return false
  if (post.test(line) || degreeUnderWay.test(line)) return true
  if (isTorn(head) || company.test(head)) return false
  const isAbbreviated = abbreviations.test(head) && !verbs.has(first)
  if (!(people.has(last) || agent.test(last) || titles.test(head) || isAbbreviated)) return false
  const start = line.match(article)?.[0] ?? ''
  return start !== '' || !verbs.has(head.toLowerCase()) || placed.test(line.slice(head.length))
}

/** What an employer's part or a reader's age is called: no name, though a title has it with a capital. */
const kindsOfWork = new Set(
  `metro city regional local national night day shift ward branch field store shop floor school community family
  primary secondary special youth social public private clinical medical legal technical general deputy crew desk
  digital content quality customer client product project programme program data research field front back`.split(
    /\s+/u,
  ),
)
const whose = /^(?:children|women|men|people|patient|student|consumer|driver|builder)s?['’]s?$/iu

const isTitled = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word)

/** “Product Designer” → “product designer”: capitals of a title go, those of a name and an abbreviation stay. */
function inSentence(head: string, vocabulary: Vocabulary): string {
  const words = head.split(' ')
  const titled = words.length > 1 && words.slice(1).some(isTitled)
  return words
    .map((word, at) => {
      if (whose.test(word)) return word.toLowerCase()
      if (peoples.test(word) || !/^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(word)) return word
      const lower = word.toLowerCase()
      const known = vocabulary.writtenAs(lower)
      if (known) return known
      return people.has(lower) ||
        ranks.has(lower) ||
        kindsOfWork.has(lower) ||
        (at === 0 && !titled) ||
        /-/u.test(word)
        ? lower
        : word
    })
    .join(' ')
}

/** “of Customer Support” → “of customer support”: the name of a field that is known has no capitals. */
const asField = (rest: string, vocabulary: Vocabulary) =>
  rest.replace(
    /^( in | (?:of|for) (?=\p{L}+ ))(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)(?!\p{L}| \p{Lu})/u,
    (whole, joint: string, field: string) =>
      vocabulary.ideaAt(field)?.length === field.trim().length
        ? `${joint}${field.replace(/\p{L}+/gu, (word) => vocabulary.writtenAs(word) ?? word.toLowerCase())}`
        : whole,
  )

/** Somebody with the article that belongs: “a senior product designer”, “head of marketing”; undefined where it is nobody. */
export function somebody(line: string, vocabulary: Vocabulary): string | undefined {
  if (!isSomebody(line)) return undefined
  if (/^(?:the )?chief of staff/iu.test(line))
    return line.replace(/^(?:the )?chief of staff/iu, 'chief of staff')
  const head = headOf(line)
  const start = line.match(article)?.[0] ?? ''
  const said = post.test(head) ? head : inSentence(head, vocabulary)
  const rest = asField(line.slice(start.length + head.length), vocabulary)
  if (start !== '') return `${start.toLowerCase()}${said}${rest}`
  return single.test(`${said}${rest}`) ? `${said}${rest}` : `${articleOf(said)} ${said}${rest}`
}
