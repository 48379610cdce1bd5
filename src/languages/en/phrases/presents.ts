import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'
import { infinitive } from './actions.ts'
import { articleOf } from './articles.ts'
import { single } from './people.ts'
import { isSomebody, somebody } from './somebody.ts'
import { verbs } from './verbs.ts'

const startsWithI = /^i(?:'(?:m|ve|d|ll))?(?=\s)/iu
/** “since 11 years”, “for 11 years”: how long it has been so; at the end of a line “11 years” alone says it too. */
const amount = '(?:about |over |almost |more than )?\\d{1,2}\\+? (?:years|yrs)'
const years = new RegExp(
  `,? (?:(?:since|for)(?: the (?:last|past))? ${amount}(?=,|$)|${amount}$|since (?:19|20)\\d\\d(?=,|$))`,
  'iu',
)
/** “, 6 years of experience” reads better joined. */
const experience = /, (?=\d{1,2}\+? (?:years|yrs)(?: of)? experience)/iu
/** “I am Amina” says too little. */
const onlyName = /^[Ii](?:'m| am) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u
/** How somebody is, and not what: “I'm good at it”. */
const saysNoTrade =
  /^i(?:'m| am) (?:(?:very|really|quite|pretty|so|just|still) )?(?:good|great|bad|tired|ready|keen|happy|unhappy|fine|ok|okay|interested|stuck|lost|done|bored|scared|new|here|from|\d)(?!\p{L})/iu
/** Where somebody comes from is not what they are: “I am Brazilian, 9 years in decontamination”. */
const origin =
  /^[Ii](?:'m| am) (?:originally )?\p{Lu}\p{L}+(?:an|ish|ese|i|ch|k|is)(?=,| (?:and|but|in|from|living|since)(?!\p{L})|$)/u
/** A wish is no trade: “and I want to go”. */
const wishes = /(?<!\p{L})i(?: would|'d)? (?:want|like|love|hope|need) to(?!\p{L})/iu
/** Doubt, or nothing said: no clause about anybody. */
const unsure = /^i(?:'m not sure| am not sure| don't| do not| dont)(?=\s)/iu
/** Doing at the moment, without saying who: “Working as …”, “currently teaching …”. */
const doing =
  /^(?:currently |now )?(?:working|studying|teaching|learning|running|leading|managing|building|living|training|looking after)\s/iu

/** What somebody was before ends what they are: “…, before I was a waiter”. */
const before =
  /,? (?:and |but )?(?:before(?: that| this)?|previously|earlier|formerly|until (?:19|20)\d\d),? I (?:was|worked|used|did|had|ran|taught|sold|drove)(?!\p{L}).*$/iu
/** “Been driving trams for 12 years”. */
const beenSo = /^been (?:an? |\p{L}+ing )\p{L}/iu

const lowerFirst = (clause: string) => `${clause.charAt(0).toLowerCase()}${clause.slice(1)}`

/** What lasts is told in the perfect: “I teach maths since 9 years” → “I've taught maths for 9 years”. */
const perfects: ReadonlyMap<string, string> = new Map(
  Object.entries({
    teach: 'taught',
    work: 'worked',
    run: 'run',
    lead: 'led',
    manage: 'managed',
    live: 'lived',
    do: 'done',
    sell: 'sold',
    write: 'written',
    own: 'owned',
    drive: 'driven',
    design: 'designed',
    build: 'built',
    study: 'studied',
    coach: 'coached',
    translate: 'translated',
  }),
)
const since =
  /^I (\p{L}+) (.*?),? (?:since|for)((?: about| over| almost| more than)? \d{1,2}\+? (?:years|yrs)|(?: (?:19|20)\d\d))(?=,|$)/u
const been =
  /^I'm ([^,]+?),? (since|for)((?: about| over| almost| more than)? \d{1,2}\+? (?:years|yrs)| (?:19|20)\d\d)(?=\s|,|$)/u
const lastingDone = (told: string) =>
  told
    .replace(been, (_, what: string, word: string, time: string) =>
      /(?:19|20)\d\d$/u.test(time)
        ? `I've been ${what} ${word}${time}`
        : `I've been ${what} for${time.replace('yrs', 'years')}`,
    )
    .replace(since, (whole, verb: string, what: string, time: string) => {
      const done = perfects.get(verb.toLowerCase())
      const said = /^ (?:19|20)\d\d$/u.test(time) ? `since${time}` : `for${time.replace('yrs', 'years')}`
      return done === undefined ? whole : `I've ${done} ${what} ${said}`
    })

/** “I am”, “i've” as they stand in a message. */
const spoken = (line: string) =>
  line
    .replace(startsWithI, (found) => `I${found.slice(1).toLowerCase()}`)
    .replace(/^I am(?=\s)/iu, "I'm")
    .replace(/^(I(?:'ve)? (?:work|worked)) as (?=\p{L})/u, (found, _: string, __: number, whole: string) => {
      const rest = whole.slice(found.length)
      return !/^(?:an?|the|my|part) /u.test(rest) && isSomebody(rest) && !single.test(rest)
        ? `${found}${articleOf(rest)} `
        : found
    })
    .replace(/^I'm (?!an? )(?=\p{L})/iu, (found, _: number, whole: string) => {
      const rest = whole.slice(found.length)
      return isSomebody(rest) && !single.test(rest) ? `${found}${articleOf(rest)} ` : found
    })
    .replace(/^I have(?=\s(?:been|taught|worked|had|done|led|run|built)\s)/iu, "I've")

/** “Nurse in Leipzig, since 11 years” → “I've been a nurse in Leipzig for 11 years”. */
function lasting(who: string): { readonly long: string; readonly brief: string } | undefined {
  const found = who.match(years)
  if (!found) return undefined
  const said = who.slice(0, found.index)
  const time = found[0].replace(/^,? /u, '').replace(/^since (?!(?:19|20)\d\d)/iu, 'for ')
  const told = /^(?:for|since) /iu.test(time) ? time.toLowerCase() : `for ${time}`
  const rest = who.slice((found.index ?? 0) + found[0].length)
  return { long: `I've been ${said} ${told}${rest}`, brief: `I'm ${said}` }
}

/** “Recently graduated in economics”: the past without “I”. */
const past = /^(?:recently|just) \p{L}+(?:ed|t) /iu

/** A trade that stands alone before a comma or at the end: “upholsterer, 12 yrs”; one that is no trade ends otherwise. */
const trade =
  /^(?:(?:self-employed|freelance|qualified|trained|master) )?(?!(?:sister|brother|other|after|over|under|never|ever|another|whether|rather|together|however|forever|former|either|neither|later|sober|loner)(?!\p{L}))\p{L}{3,}(?:er|eur|ist|ician|smith|wright|maker|man|woman)(?=,|$)/iu

/** Who somebody is at home, and no doing. */
const atHome = /^stay[- ]at[- ]home(?!\p{L})/iu

/** A line about the writer as a clause with “I”; undefined where it names nobody. */
export const presents: PhraseLexicon['presents'] = (line, vocabulary) => {
  if (unsure.test(line)) return undefined
  if (onlyName.test(line)) return undefined
  if (saysNoTrade.test(line) || origin.test(line) || wishes.test(line)) return undefined
  if (startsWithI.test(line)) return { long: lastingDone(spoken(line.replace(before, ''))) }
  if (beenSo.test(line)) return { long: `I've ${lowerFirst(line)}` }
  if (/^(?:now|currently) an? /iu.test(line)) return { long: `I'm ${lowerFirst(line)}` }
  const told = line.replace(
    /^(finalist|student|undergraduate|graduate), (?=(?:BSc|BA|BEng|LLB|MSc|MA|PhD) )/iu,
    '$1 in ',
  )
  const named = trade.test(line) ? `${articleOf(told)} ${lowerFirst(told)}` : undefined
  const who = (somebody(told, vocabulary) ?? named)
    ?.replace(/, (?=\d{1,2}\+? (?:years|yrs),)/iu, ' for ')
    .replace('yrs', 'years')
    .replace(experience, ' with ')
  if (who) return lasting(who) ?? { long: `I'm ${who}` }
  if (past.test(line)) return { long: `I ${lowerFirst(line)}` }
  if (doing.test(line)) return { long: `I'm ${lowerFirst(line)}` }
  // “Press filler, Leith”: two nouns, and nothing that is done.
  if (/^\p{L}+ \p{L}+(?:er|or|ist|man|woman)(?=,|$)/iu.test(line)) return undefined
  const [first = '', next = ''] = line.toLowerCase().split(' ')
  // “Firewatcher up north”: a word that is no known verb does nothing here.
  const isDone = verbs.has(first) || /^(?:an?|the|my|our)$/u.test(next)
  const action = isDone && !atHome.test(line) ? infinitive(line, vocabulary) : undefined
  return action === undefined ? undefined : { long: `I ${action}` }
}
