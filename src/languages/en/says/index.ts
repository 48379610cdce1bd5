import type { Says } from '../../../draft/says.ts'
import { articleOf } from '../phrases/articles.ts'
import { courtesy } from './courtesy.ts'
import { guide } from './guide.ts'
import { hooks } from './hooks/index.ts'
import { kinds } from './kinds/index.ts'
import { questions } from './questions.ts'
import { requests } from './requests.ts'
import { retell } from './retell.ts'

const lowerFirst = (line: string) =>
  /^\p{Lu}\p{Ll}/u.test(line) ? `${line.charAt(0).toLowerCase()}${line.slice(1)}` : line

/** Peoples and tongues that a line begins with: they keep their capital. */
const peoples =
  /^(?:Africa|America|Arab|Asia|Austr|Brazil|Brit|Canad|Chin|Dutch|Engl|Ethiop|Europ|French|German|Greek|Hebrew|India|Iris|Israel|Ital|Japan|Jew|Korea|Latin|Mexic|Polis|Portug|Russia|Spanis|Swed|Swiss|Turk|Ukrain|Yiddish)\p{L}*/u
/** A capital that a place or an employer explains says nothing about how the line begins. */
const title = /(?<!(?:^|\s)(?:at|for|from|in|near|with)\s)(?<=\s)\p{Lu}\p{Ll}/u

/** “Data engineer in Haifa” → “data engineer in Haifa”; a line in title case stays as it was typed. */
const unlessNamed = (line: string) => (peoples.test(line) || title.test(line) ? line : lowerFirst(line))

const startsWithI = /^(?:i|i['’](?:m|ve|d|ll))(?=\s|$)/iu
/** “I can show you …”, “could help with …”: what follows is the deed itself. */
const canDo = /^(?:i\s+)?(?:can|could|would|will|am able to|['’]d|['’]ll)\s+(?:gladly |happily |also )?/iu
const isDeed =
  /^(?:help|show|teach|share|explain|review|read|test|give|tell|write|design|build|translate|proofread|introduce)(?=\s)/iu

/** What stands in the place of an employer where there is none. */
const nowhere = /^(?:freelanc\p{L}*|self[- ]?employed|independent|various)(?=\s|$)/iu

/** Names that are said with an article. */
const takesArticle =
  /^(?:(?:Technical |Free |Open |Hebrew |National |Royal )?(?:University|Universities|Institute|Institution|College|School|Academy|Faculty|Ministry|Department|Bank|Museum|Association|Society) (?:of|for)|Technion)(?=\s|$)/u

/** Behind a comma “and want to” has lost who wants it. */
const furtherOn = /^([^.]*, [^.]*[^.,]) and want to /u
/** Titles that only one person has, and letters: “you are head of learning”, “as CFO”. */
const unique =
  /^(?:(?:head|director|dean|president|vice president|chair|chief) (?:of|for)|chief \S+ officer|managing director|(?:co-?)?founder|owner)(?=\s|$)/iu
const letters = /^C[A-Z]O(?!\p{L})/u
/** “I'm a senior carer”, before where. */
const whoSince =
  /^I['’]ve been (an? [\p{L}/-]+(?: [\p{L}/-]+){0,3}?)(?=,? (?:for|since|at|in|on|with|of|from) )/u
const whoAlone = /^I['’]m an? [\p{L}/-]+(?: [\p{L}/-]+){0,3}?(?=,? (?:at|in|on|with|of|from) )/u
const becoming = /^(?:become|be|work as|move into|get into|go into) (?!more |better )(.+)$/u
const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const weekdays = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']

const placed = (name: string) => (nowhere.test(name) ? '' : takesArticle.test(name) ? `the ${name}` : name)

/** How a draft speaks English: plain and warm, no idioms, easy to read for those who learnt it late. */
export const says: Says = {
  ...courtesy,
  ...requests,
  ...questions,
  hooks,
  kinds,
  guide,
  retell,
  locale: 'en-GB',
  offers: (line) => {
    const deed = line.replace(canDo, '')
    if (deed !== line) return `I could ${deed}`
    return isDeed.test(line) ? `I could ${lowerFirst(line)}` : `I could help with ${unlessNamed(line)}`
  },
  polished: (sentence, isLong) => {
    const begun = sentence.replace(furtherOn, '$1, and I want to ')
    // A quotation stays as it was written.
    if (!isLong || begun.includes('“')) return begun
    return begun.replace(/, and (?=I )/u, '. ').replace(/(?<=^I[ '’][^.]*) and (?=want to )/u, '. I ')
  },
  placed,
  cameFrom: placed,
  asOne: (role) => (unique.test(role) || letters.test(role) ? role : `${articleOf(role)} ${role}`),
  borrowed: () => undefined,
  those: (about) => (/^(?:the|your) /u.test(about) ? about : `the ${about}`),
  it: { one: 'it', many: 'them' },
  counted: (count) => numbers[count - 2] ?? String(count),
  weekdays: (days) => new Intl.ListFormat('en').format(days.flatMap((day) => weekdays[day - 1] ?? [])),
  becomes: (aim) => becoming.exec(aim)?.[1],
  shorter: (who) => {
    const [, since] = whoSince.exec(who) ?? []
    return since === undefined ? whoAlone.exec(who)?.[0] : `I'm ${since}`
  },
  withoutPlace: (who, place) =>
    who.endsWith(place)
      ? who.slice(0, -place.length).replace(/,? (?:at|for|with|from) (?:the )?$/u, '')
      : who,
  spelt: (text) => text,
  afterGreeting: (sentence) => (startsWithI.test(sentence) ? sentence : lowerFirst(sentence)),
  within: unlessNamed,
}
