import type { RequestWords } from '../../../guiding/request-words.ts'

const swaps: Readonly<Record<string, string>> = { my: 'your', your: 'my', mine: 'yours', yours: 'mine' }

/** How a request is read in English. */
export const requestWords: RequestWords = {
  questions: [
    'one|two|three|four|five|a|1|2|3|4|5|single (_) question|questions',
    'one|two|three|a|1|2|3 (or) two|three|2|3 (_) question|questions',
  ],
  inWriting: [
    'by|via|per|over|in e-mail|email|mail|message|writing|text|chat',
    'two|three|few|couple (of) lines',
    'in reply|writing',
    'write|reply back|here',
    'answer here',
  ],
  look: [
    'look|glance at|over|through my|the|our|a',
    'review|read|check|comment on|proofread (on) my|our',
    'feedback|thoughts|comments on my|our',
  ],
  leads: [
    'about|regarding|concerning',
    'question|questions|minutes|talk|chat|call|advice on|around',
    'help (me) with',
  ],
  ends: [
    'in',
    'at',
    'over',
    'by',
    'if',
    'and',
    'or',
    'because',
    'when',
    'for',
    'which',
    'that',
    'would',
    'could',
    'sometime',
    'next',
    'this',
    'before',
    'after',
    'via',
    'on',
    'as',
    'since',
    'but',
    'so',
  ],
  persons: [
    'i',
    'me',
    'you',
    'we',
    'us',
    "i'm",
    "i've",
    "you've",
    "you're",
    'they',
    'he',
    'she',
    'them',
    'him',
    'her',
    'it',
    'myself',
    'yourself',
  ],
  closings: [
    'best|kind|warm|many wishes|regards|thanks',
    'best|regards|thanks|cheers|sincerely|yours|gratefully',
    'thank you',
    'all the best',
    'with thanks|gratitude|regards',
    'best (and) thanks',
  ],
  numbers: { a: 1, one: 1, single: 1, two: 2, three: 3, four: 4, five: 5 },
  spans: {
    'quarter of an hour': 15,
    'quarter-hour': 15,
    'half an|a hour': 30,
    'half hour': 30,
    'half-hour': 30,
  },
  saidBack: (matter) => {
    const words = matter.split(' ')
    if (words.some((word) => requestWords.persons.includes(word.toLowerCase()))) return undefined
    return words.map((word) => swaps[word.toLowerCase()] ?? word).join(' ')
  },
}
