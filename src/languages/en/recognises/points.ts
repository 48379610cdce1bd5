import type { HookLexicon, PointLists } from '../../../draft/hooks/hook-lexicon.ts'
import { numbers } from './namings/small-words.ts'
import { isBase, isPast } from './namings/verb-forms.ts'

/** Which sentence of a text is its point, and which only leads up to it. */
export const points: PointLists = {
  reports: [
    'ask|asks|asked me|us|you|whether|how|if',
    'asking me|us',
    'tell|tells|told|said|wrote|writes|emailed|messaged (to) me|us',
    'i was|am asked|told',
    'people|somebody|someone|everybody|everyone say|says|said|ask|asks|asked|wonder|think',
    'wanted to know',
    'i hear|heard that|this|it',
    'the question i get',
  ],
  pronouns: ['it|they|them|he|him|she|her|its|their', 'this in|on|at|is|was|again|every|with|when|because'],
  failures: [
    'failed|failing|lost|losing|wrong|mistake|mistakes|ashamed|embarrassed|panicked|blamed|broke|nearly|disaster|chaos|worse',
  ],
  demonstratives: [
    'these|those|this',
    'that one|way|day|week|year|moment|evening|sheet|list|question|number|cell|item',
    'than|like|about|of|after|before|do|did|doing|does that',
  ],
  self: ["i|we|my|our|me|us|mine|ours|i'm|i've|we're|we've|myself|ourselves"],
  feels: [
    'i was|am|felt|feel|were hurt|angry|sad|proud|ashamed|scared|afraid|terrified|nervous|happy|lonely|tired|exhausted|lost|embarrassed|furious|grateful|shocked|relieved',
    'i|we cried|laughed|panicked|blushed|hated|loved|felt|feared|wept',
    'my heart|stomach',
    'made me feel|cry|angry|sad|proud',
  ],
  points: [
    'is|are not|never',
    "isn't|aren't|don't|doesn't",
    'not … but',
    'instead of',
    'rather than',
    'because',
    'learned|learnt',
    'taught me|us',
    'the best|worst|hardest|real|only|cheapest|biggest',
    'should|must',
    'i|we now',
    'now i|we',
    'since then',
    'what helped|works|worked',
    'the trick|secret|point|difference|rule',
    'if you|your',
    'never|always',
    'matter|matters|mattered',
    'more than',
    'less than',
    'first|only then',
    'have|has trained myself',
    'more … than',
    'start|begin|stop|keep|bring|write|print|count|ask|measure with|your|the|a|sending|before',
  ],
  orders: [
    'start|begin|stop|keep|bring|write|print|count|ask|measure|try|learn|say|give|put|take|make|read|let|use|choose|find|show|pay|name|call|test|talk|listen|walk|leave|cut|look|do|go|send|draw|practise|prepare|set|check',
    'do not|never',
    "don't|never",
    'always',
    'please',
    'you should|must|need|can',
    'first ask|write|read|count|look',
  ],
  practice: [
    'now|today|nowadays|still|whoever|whenever|always|never|every|each|before|instead',
    'these days',
    'since then|that',
    'no longer',
    'any more',
    'anymore',
    'what helped|helps|worked|works|changed',
    'the|my|our|one|first rule|trick|habit',
  ],
  you: ['you|your|yours', 'anyone|anybody else'],
}

/** A number in digits or in words. */
export const countOf: HookLexicon['countOf'] = (word) => {
  if (/^\d{1,2}$/u.test(word)) return Number(word)
  const at = [...numbers].indexOf(word)
  return at >= 0 && at < 19 ? at + 2 : undefined
}

/** What lists count. */
export const things: HookLexicon['things'] = new Set(
  `things lessons tips rules ways reasons questions mistakes steps ideas habits sentences signs points principles scenes tricks
  changes myths truths facts phrases answers`.split(/\s+/u),
)

/** May stand between “I” and what was done. */
const between = /^(?:\p{L}+ly|just|once|never|always|then|also|even|still|both)$/u

/** “I asked her twice”, “we replaced the chart”. */
export const tellsOfSelf: HookLexicon['tellsOfSelf'] = (words) =>
  words.some((word, at) => {
    if (word !== 'i' && word !== 'we') return false
    const next = words[at + 1] ?? ''
    const told = between.test(next) ? (words[at + 2] ?? '') : next
    return isPast(told) || told === 'was' || told === 'were' || told === 'had'
  })

const habitually = /^(?:now|always|never|still|only|also|usually|often|sometimes|do|don't|just)$/u

/** “I ask her twice”, “we now begin with the chart”. */
export const tellsOfHabit: HookLexicon['tellsOfHabit'] = (words) =>
  words.some((word, at) => {
    if (word !== 'i' && word !== 'we') return false
    const rest = words.slice(at + 1, at + 3)
    const told = habitually.test(rest[0] ?? '') ? rest[1] : rest[0]
    return told !== undefined && isBase(told) && !isPast(told)
  })
