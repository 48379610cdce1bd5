import type { IntroductionLexicon } from '../../../draft/phrases/introduction-lexicon.ts'
import { articleOf } from './articles.ts'
import { cities, states } from './cities.ts'
import { partLine } from './part-line.ts'
import { isSomebody, somebody } from './somebody.ts'

/** Kinds of employers; a line that ends in one is said with “at”. */
const kinds =
  'company|firm|agency|bank|hospital|clinic|school|college|university|institute|studio|atelier|office|bureau|shop|store|chain|factory|plant|mill|bakery|restaurant|hotel|airline|airport|museum|library|theatre|theater|lab|laboratory|start-?up|ngo|charity|foundation|council|ministry|department|municipality|authority|(?:library|school|health) system|co-?operative|co-op|farm|garage|practice|pharmacy|publisher|newspaper|broadcaster|consultancy|insurer|brewery|winery|shipyard|depot|warehouse|center|centre|group|academy|kindergarten|nursery|call cent(?:er|re)|organi[sz]ation|dealer|dealership|manufacturer|provider|supplier|contractor|retailer|wholesaler|distributor|trust|fund|hospice|care home|nursing home|salon|kitchen|gallery|ministry|embassy|union|church|gym|brand'
const ofKind = new RegExp(`(?:^|[\\s-])(?:${kinds})(?= (?:in|of|for|near|with)\\s|$)`, 'iu')
/** Names that say a kind in another language: “Klinikum Nordstern”. */
const foreignKind = /^(?:klinikum|atelier|büro|universit|hochschule|hôpital|école|clínica|banco|stadtwerke)/iu
const years =
  /^(?:(?:since|for)(?: the (?:last|past))? )?((?:about |over |almost |more than )?\d{1,2}(?:\.\d)?\+? ?(?:years?|yrs?|y)\.?)$|^(since (?:19|20)\d\d)$/iu
const inside =
  /^(.*?\S)\s+((?:(?:since|for)(?: the (?:last|past))? )?(?:about |over |almost |more than )?\d{1,2}(?:\.\d)?\+? ?(?:years?|yrs?)|since (?:19|20)\d\d)$/iu
const staying =
  /^(?:currently|now|recently|back (?:from|in|at)|formerly|previously|before that|living|with|after|retired|returning|on (?:parental|maternity|paternity)|(?:\d{1,2}\+? (?:years|yrs)(?: of)? experience)|(?:senior|junior|lead|head|principal) (?:since|for))(?!\p{L})/iu
/** “Solicitor till 2017”: over since then. */
const ending = / (?:till|until|up to) (?:\p{L}+ )?(?:19|20)\d\d$/iu
/** Where one works, for somebody who says no title: “reception and social media”. */
const department =
  /^(?:(?:the )?(?:reception|front desk|front office|accounts|accounts payable|accounts receivable|payroll|hr|marketing|sales|procurement|purchasing|customer (?:service|support|care|success)|logistics|finance|tech(?:nical)? support|it support|it|admin|administration|quality control|quality assurance|compliance|legal|communications|comms|pr|public relations|events|social media|housekeeping|retail|operations|facilities|fundraising|recruitment|production|dispatch|warehouse)(?=$| and (?:also )?| (?:at|in|for) )(?: and (?:also )?(?=\p{L}))?)+(?=$| (?:at|in|for) )/iu
/** Nouns of people without an article: “cabin crew”. */
const crew = /^(?:(?:senior|junior|lead) )?(?:\p{L}+ )?(?:crew|staff)(?=$| (?:based|at|in|for|with|on) )/iu

const lowerFirst = (clause: string) =>
  /^\p{Lu}\p{Ll}/u.test(clause) ? `${clause.charAt(0).toLowerCase()}${clause.slice(1)}` : clause
const withArticle = (name: string) => {
  if (/^(?:an?|the|my|our)\s/iu.test(name)) return lowerFirst(name)
  // “NHS trust” is one of many.
  if (/^\p{Lu}{2,} \p{Ll}+(?:$| (?:in|of|for|near)\s)/u.test(name)) return `${articleOf(name)} ${name}`
  if (/^\p{Lu}/u.test(name) && !/-(?:style|type|based|owned|run)\s/u.test(name))
    return /^(?:University|Ministry|Medical Cent|Bank|Department|Institute|City)\S*.* (?:of|for) /u.test(name)
      ? `the ${name}`
      : name
  return `${articleOf(name)} ${name}`
}

/** “Upholsterer, 44 years”: so many without a word before them may be an age. */
const mayBeAge = /^(?:[4-9]\d) ?(?:years?|yrs?|y)\.?$/iu

const sayTime = (found: string) =>
  /^(?:since (?:19|20)\d\d|for )/iu.test(found)
    ? found.toLowerCase()
    : `for ${found.replace(/^since /iu, '')}`
        .replace(/ ?(?:years?|yrs?|y)\.?$/iu, ' years')
        .replace(/(?<= )1 years$/u, '1 year')

const said = (parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(' ')

/** A name, or who somebody is at home. */
const personal =
  /^(?:i['’]m|i am|my name is|this is|name:?) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$|^(?:an? )?(?:(?:full-time|single|proud|new|working|stay-at-home) )?(?:mum|mom|mother|dad|father|parent|wife|husband|grandmother|grandfather|housewife)(?!\p{L})/iu

/** “640 people across 9 care shops” counts, and names no employer. */
const counted =
  /^~?\d[\d,.]* (?:people|staff|employees|colleagues|beds|rooms|sites|shops|stores|accounts|customers|clients|patients|pupils|students|children|kids|tickets)(?!\p{L})/iu

/** When of the day one works, before where. */
const shift =
  /^(?:(?:on |the )*(?:1st|2nd|3rd|first|second|third|night|day|morning|evening|late|early) shift,? )(?=\S)/iu

function employerIn(piece: string): string | undefined {
  const name = piece.replace(shift, '').replace(/^(?:at|for|in) (?=\S)/iu, '')
  if (
    /^(?:same|mostly|mainly|largely|usually|sometimes|also|now|currently|since|\d{1,2}\+? (?:years|yrs)) /iu.test(
      name,
    ) ||
    isSomebody(name) ||
    !(ofKind.test(name) || foreignKind.test(name))
  )
    return undefined
  return counted.test(name) ? undefined : `at ${withArticle(name)}`
}

export const introduces: IntroductionLexicon = {
  isHeadLast: true,
  isWithin: (clause) => /\s(?:how|what|that|who|whom|which|when|why|where|whether|if)\s/iu.test(clause),
  isTrade: (clause) => /^I['’](?:m|ve been) an? /u.test(clause),
  isPast: (piece) =>
    /^(?:(?:i )?was|(?:i )?used to be|before(?: that| kids| the (?:kids|children))?|previously|formerly|earlier|once|until|till)(?!\p{L})/iu.test(
      piece,
    ) || ending.test(piece),
  over: /^(?:i )?(?:was|used to be|formerly|previously|retired)$/iu,
  parted: partLine,
  was(line) {
    const [first = ''] = line.split(/,\s/u)
    if (/^was an? \S/iu.test(first)) return `I ${lowerFirst(first)}`
    if (!ending.test(first) || !isSomebody(first.replace(ending, ''))) return undefined
    return `I was ${articleOf(first)} ${lowerFirst(first)}`
  },
  untilNow: 'present|now|today|date|current|ongoing',
  until: 'to(?= )|until|till',
  namesEmployer: / (?:at|for) /u,
  partOfTown: /(?<=(?:^|\s)(?:in|near|outside) )(\p{Ll}+), (\p{Ll}+)(?= for | since )/gu,
  placeBehind: /(?<=(?:^|\s)(?:in|from|near|outside)\s)\p{Ll}+(?:\s\p{Ll}+)?/gu,
  legalForms:
    'GmbH(?: & Co\\.? ?KG(?:aA)?)?|gGmbH|mbH|Ltd|Limited|LLC|LLP|Inc|Corp|PLC|plc|Pty(?: Ltd)?|Pvt(?:\\.? Ltd)?|AG|KG|OG|AB|AS|A/S|ApS|Oy|BV|B\\.V|NV|N\\.V|SA|S\\.A|SAS|SARL|S\\.r\\.l|Srl|SRL|SpA|S\\.p\\.A|e\\.V|d\\.o\\.o|Sdn\\.? Bhd',
  role(piece, vocabulary) {
    if (/^i(?:'m|'ve| )/iu.test(piece)) return undefined
    if (personal.test(piece)) return undefined
    if (crew.test(piece)) return lowerFirst(piece)
    // One who guides; “guide at risk pupils” is a doing.
    if (/^[Gg]uide (?:in|at|on) (?:an? |the |\p{Lu})/u.test(piece)) return `a ${lowerFirst(piece)}`
    const both = piece
      .replace(/^(?:now|currently|today|at present),? (?!an? )(?=\p{L})/iu, '')
      .replace(/^([\p{L} ]+)\/(?=\p{L})/u, (found, left: string) =>
        isSomebody(left) ? `${left} and ` : found,
      )
    return somebody(both.replace(/^ex[- ](?=\p{L})/iu, 'former '), vocabulary)
  },
  department(piece) {
    const [where] = department.exec(piece) ?? []
    if (where === undefined) return undefined
    const there = employerIn(piece.slice(where.length).trim())
    if (/^front desk$/iu.test(where))
      return said(['on the front desk', there ?? piece.slice(where.length).trim()])
    return said([
      `in ${lowerFirst(where.replace(/ and also /iu, ' and '))}`,
      there ?? piece.slice(where.length).trim(),
    ])
  },
  personal,
  now: /^(?:now|currently|today|these days|at present)(?!\p{L})/iu,
  as(role) {
    const small = role.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())
    return `${articleOf(small)} ${small}`
  },
  employer: employerIn,
  at: (name) => `at ${name.replace(/^at /iu, '')}`,
  in: (name) => `in ${/^(?:Netherlands|Philippines|United |UK$|USA$|UAE$)/u.test(name) ? 'the ' : ''}${name}`,
  placed: (piece) =>
    /^(?:(?:based |located )?in|(?:based )?(?:near|outside)) \p{Lu}/u.test(piece)
      ? piece.replace(/^(?:based|located) /u, '')
      : /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:county|city|province|region)$/iu.test(piece)
        ? `in ${piece}`
        : undefined,
  cities,
  states,
  time(piece) {
    const whole = years.exec(piece)
    if (mayBeAge.test(piece)) return { said: '', others: [] }
    if (whole) return { said: sayTime(piece), others: [] }
    const [, said = '', time = ''] = inside.exec(piece) ?? []
    return time === '' || staying.test(said) || /^i(?:'m|'ve| )|^(?:senior|junior|lead|head)$/iu.test(said)
      ? undefined
      : { said: sayTime(time), others: [said] }
  },
  tail(piece, vocabulary) {
    if (/^before/iu.test(piece) && !/^before that (?!bar |shop |some |all )/iu.test(piece)) return undefined
    // Who somebody is at home is not what the reader is asked about.
    if (
      /(?<!\p{L})(?:mum|mom|mother|dad|father|parent|wife|husband|married|divorced|widow\p{L}*|kids?|children|grand\p{L}+|single)(?!\p{L})/iu.test(
        piece,
      )
    )
      return undefined
    if (/^(?:want|wish|hop|look|try)\p{L}*\s/iu.test(piece) || /\uE000/u.test(piece)) return undefined
    const [, amount] =
      /^(?:with )?(\d{1,2}(?:\.\d)?\+?) (?:years|yrs)['’]?(?: of)? (?:experience|exp)(?!\p{L})/iu.exec(
        piece,
      ) ?? []
    if (amount !== undefined) return `with ${amount} years of experience`
    if (/^\d{1,2}\+? (?:years|yrs) (?:in|at) (?:the )?\p{L}/iu.test(piece))
      return `with ${piece.replace('yrs', 'years')}`
    if (/^\d/u.test(piece)) return undefined
    if (/^own \p{L}/iu.test(piece)) return `with my ${lowerFirst(piece)}`
    if (staying.test(piece)) return lowerFirst(piece)
    const ex = piece.replace(/^ex[- ](?=\p{L})/iu, 'former ')
    // Behind a title a bare one may be the trade of an employer: “EA, insurance broker”.
    const isOwn =
      /^(?:former|also|now|qualified|trained|certified|freelance|sole|acting)\s|\s(?:by (?:trade|training)|on \p{L}+)(?:$|\s)|\s(?:at|in|for|of)\s/iu.test(
        ex,
      )
    const who = isOwn ? somebody(ex, vocabulary) : undefined
    return who === undefined ? undefined : who.replace(/^an? /u, '')
  },
  sentence({ role: known, employer: there, place, time, isTimeFirst, tails }) {
    // Nobody is “an owner at a bakery”.
    const isOwner = /^an? (?:co-?)?(?:owner|founder)$/u.test(known) && there?.startsWith('at ') === true
    const role = isOwner
      ? known.replace(/^an? (?=owner|founder)/u, 'the ')
      : known.replace(/^an (?=owner of )/u, 'the ')
    // “Paralegal at a law firm, commercial department”: where somebody works is told once.
    const isToldTwice = / at (?:an?|the) /u.test(known) && there?.startsWith('at ') === true
    const employer = isOwner ? there.replace(/^at /u, 'of ') : isToldTwice ? undefined : there
    const experience = tails.find((tail) => tail.startsWith('with '))
    const where = said([employer, place])
    const told =
      // “Scaffolder from Bacau, 11 years” came from there once.
      time === undefined || / from \p{Lu}/u.test(role)
        ? `${/ for \d{1,2}\+? years(?= )/u.test(role) ? "I've been" : "I'm"} ${said([role, where, experience])}`
        : isTimeFirst && where !== ''
          ? `I've been ${role} ${time}, ${where}`
          : `I've been ${said([role, where, experience, time])}`
    // “In Kasoa in Ghana”: a town, and where it lies.
    const located = told.replace(/(?<= in \p{Lu}\p{L}+) in (?=\p{Lu}\p{L}+(?: for |$))/u, ', ')
    return [located, ...tails.filter((tail) => tail !== experience)].join(', ')
  },
}
