import type { GuideSays } from '../../../draft/guide-says.ts'

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (count: number) => numbers[count - 1] ?? String(count)
const past =
  /^(?:\p{L}+ed|was|were|had|did|went|left|lost|took|said|told|asked|made|came|got|gave|began|kept|found|heard|spoke|wrote|sat|stood|ran|broke|spent|sent|built|brought|chose|held|led|met|put|read|cut|let|set|showed|drew|threw|won|understood|thought|knew|felt|fell|saw|taught)$/iu
/** Stand before the verb: “never looked up”. */
const before = /^(?:never|always|then|first|only|twice|also|not|you)$/iu
/** Begins a sentence of its own, where a verb in the past follows. */
const subjects =
  /^(?:i|we|they|he|she|it|nobody|everybody|everyone|somebody|people|the|two|three|four|five|six|seven|eight|nine|ten|most|several|some|many|by|after|when|within|in|at|on|one|both|half|that|this|all|none|your|our|my)$/iu
const others = /^(?:he|she|they|his|her|their|we|i)$/iu

/** Words that lose their capital within a sentence, whoever is spoken of. */
const small =
  /^(?:the|a|an|by|in|on|at|after|before|when|while|during|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|nobody|everybody|people|we|it|this|that|he|she|they|some|half|both|as|because|so|then|try|use|ask|begin|start|stop|write|say|show|wait|let|give|take|keep|our|your|my|you|first|only|no|not|with|from|several|many|most|there|do|same|handover|rehearsal|review|demo|meeting|call|presentation|talk|session|workshop|interview|standup|stand-up|pitch|lesson|class|shift|lecture|report|draft|mail|email|e-mail|conversation|negotiation|panel|seminar|result|results)$/iu

/** What is done, as it stands behind “to”. */
const verbs =
  /^(?:add|agree|answer|apply|arrange|ask|avoid|be|begin|bring|build|call|change|check|choose|collect|compare|cut|decide|delegate|describe|do|draft|draw|end|explain|find|finish|focus|follow|give|go|have|hold|interview|introduce|invite|keep|lead|learn|leave|let|list|listen|look|make|measure|meet|mention|move|name|note|offer|open|pause|phone|pick|plan|practise|practice|prepare|present|put|read|record|rehearse|repeat|say|schedule|see|send|set|share|show|sit|skip|slow|speak|spend|split|start|state|stop|summarise|summarize|take|talk|tell|test|thank|think|time|try|turn|use|visit|wait|walk|watch|work|write)$/iu
/** Whoever speaks in a note: “my sister” may be anybody's. */
const persons = /(?<!\p{L})(?:i|me|my|mine|we|us|our|ours|you|your|yours|i['’]\p{L}+)(?!\p{L})/iu
/** Things that happen once and are noted without an article. */
const occasions =
  /^(?:handover|rehearsal|review|demo|meeting|call|presentation|talk|session|workshop|interview|standup|stand-up|pitch|lesson|class|shift|lecture|report|draft|conversation|negotiation|panel|seminar|briefing|retrospective|retro|debrief|kick-off|visit|round|rounds)$/iu
/** A situation that is a time or a place, and nothing that can be spoken about. */
const isWhen = (situation: string) =>
  /^(?:in|at|on|during|when|while|after|before|as|since|within|yesterday|today|earlier)(?=\s|$|,)/iu.test(
    situation,
  ) ||
  /^(?:last|this)\s(?:morning|afternoon|evening|night|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:\s|,|$)/iu.test(
    situation,
  )

const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const uncapitalised = (text: string) => {
  const [first = ''] = text.split(/\s/u)
  return small.test(first) ? `${first.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

export const guide: GuideSays = {
  span: (minutes, months) =>
    `${minutes} minutes ${months === 1 ? 'once a month' : months === 12 ? 'once a year' : `every ${inWords(months)} months`}`,
  minutes: (count) => `${count} minutes`,
  questions: (count) => (count === 1 ? 'your question' : `your ${inWords(count)} questions`),
  ways: {
    video: 'by video call',
    phone: 'by phone',
    email: 'by e-mail',
    chat: 'in chat',
    'in-person': 'in person',
  },
  places: (count) => (count === 1 ? 'one person' : `${inWords(count)} people`),
  taken: (count) =>
    count === 1 ? 'the place is taken' : count === 2 ? 'both places are taken' : 'all places are taken',
  workingDays: (count) => (count === 1 ? 'one working day' : `${inWords(count)} working days`),
  confidential: 'What you tell me stays between us: no name and no story goes further without your yes.',
  expects:
    'Please send me the invitation, and 24 hours before we talk a few lines on what you would like to talk about.',
  discreet: 'What you tell me stays between us.',
  invites: 'Please send me an invitation.',
  deed: (behaviour) => {
    const words = behaviour.split(/\s/u)
    const verb = words.find((word) => !before.test(word)) ?? ''
    if (!past.test(verb)) return undefined
    const [first = ''] = words
    return /^you$/iu.test(first)
      ? capitalised(behaviour)
      : `You ${first.charAt(0).toLowerCase()}${behaviour.slice(1)}`
  },
  isOfOther: (behaviour) => others.test(behaviour.split(/\s/u)[0] ?? ''),
  sight: (behaviour) => `I saw ${behaviour}`,
  scene: (situation) => {
    const [first = ''] = situation.split(/\s/u)
    if (isWhen(situation)) return undefined
    return occasions.test(first) ? `the ${situation}` : situation
  },
  placed: (situation, seen) =>
    isWhen(situation) ? `${capitalised(situation)}, ${seen.replace(/^You /u, 'you ')}` : undefined,
  effect: (impact) => {
    const [first = '', ...rest] = impact.split(/\s/u)
    if (subjects.test(first) && rest.some((word) => past.test(word))) return capitalised(impact)
    // Whoever lost the room is not said: the note stays a note.
    return past.test(first) ? `What I noted of the effect: “${impact}”` : `The effect was ${impact}`
  },
  step: (next) => (verbs.test(next.split(/\s/u)[0] ?? '') ? lowered(next) : undefined),
  plan: (toTry) =>
    verbs.test(toTry.split(/\s/u)[0] ?? '') && !persons.test(toTry) ? lowered(toTry) : undefined,
  forThis: (what) => `for ${what}`,
  line: uncapitalised,
  commitment: [
    ['I guide {places} at a time: {span}, {ways}.', 'I guide {places} at a time: {span}.'],
    ['I answer messages within {workingDays}.'],
    ['{confidential}'],
    ['{expects}'],
    ['I offer this until {offeredUntil}.'],
    [
      'At the moment {taken}, until {until}; after that I will be glad to hear from you.',
      'At the moment {taken}.',
    ],
  ],
}
