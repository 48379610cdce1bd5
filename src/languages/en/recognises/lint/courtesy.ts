import type { Phrases, Signs } from '../../../../linter/sign-lexicon.ts'

/** What looks like it and proposes. */
const PROPOSALS: Phrases = ['how|what about']

/** Greetings, thanks, apologies and clocks. */
export const courtesy: Pick<
  Signs,
  | 'greetings'
  | 'titles'
  | 'notNames'
  | 'takeaways'
  | 'courtesies'
  | 'colleagues'
  | 'apologies'
  | 'zones'
  | 'theirClock'
  | 'daily'
  | 'lateWords'
  | 'templateWords'
> = {
  greetings: {
    says: ['hi|hello|hey|dear|greetings|shalom', 'good morning|afternoon|evening|day'],
  },
  titles: {
    says: ['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'mx', 'doctor', 'rabbi', 'nurse', 'chef', 'captain'],
  },
  notNames: {
    says: [
      'there|again|all|everyone|everybody|team|folks|friend|friends|sir|madam|sirs|guys|colleague|colleagues|both',
      'hiring manager|team',
      'recruiter',
    ],
  },
  takeaways: {
    says: [
      "hadn't|hadn’t|didn't|never thought|known|realised|realized|noticed|seen|considered|know|realise|see|think|tried",
      'ward|team|class|company|clinic|school|kitchen|shop|staff|colleagues now does|do|did|use|uses|write|writes|have|has|ask|asks|check|checks',
      'we|i start|started|begin|began|will|stopped (on|next|with|this|today|tomorrow|monday|doing)',
      'opened my|our eyes',
      'i|we take|took (away|with) (me|us)',
      'i|we will|plan|am|have|already (going|to)',
      'i|we learned|learnt|tried|understood|realised|realized|wrote|changed|started|stopped|dropped',
      'stayed|stuck with me|us',
      'one|main|biggest thing|takeaway',
      'your advice|idea|rule|question|example|tip|suggestion to|of|about|on|that',
      "i'll|i've",
    ],
  },
  colleagues: {
    says: [
      'today|tonight|yesterday',
      'after|before lunch',
      'our (_) meeting|meetings|catch-up|call|stand-up|retro',
      'again|once (more)',
      'as discussed|agreed',
      'the|my|this|that (_) file|files|template|slide|slides|deck|spreadsheet|account|queue|export|commit|invoice|invoices|ticket|build|report|rota',
      'cover|take (for) me|my',
      'do|are|should we still|already',
      "can't|cannot|couldn't find the",
    ],
  },
  courtesies: {
    says: [
      'thank|thanks|thankful|thanking|cheers|regards|sincerely|respectfully|best|warmly|yours|greetings|dear|hi|hello|hey|morning|afternoon|evening|god|blessings|congratulations|congrats|bravo|wow|omg',
      'have|wish|wishing|enjoy a|an|the|your|you',
      'looking|look forward',
      'if|whenever|whatever|anytime|otherwise|either|unless',
      'quick|one|two|three|four|single|small|short|first|second|last question|questions|thing|things|favour|favor|one',
      'it|this|that|they|there (is|would|will|was|has|had|may|really|does|must|are|really|could|can|should|might|doesn’t|isn’t|helps|helped|means|meant|changed|made|stayed)',
      'fine|ok|okay|welcome|anything|everything|nothing|no|yes|please|kindly|let',
      'so|very|really|truly|super|such|totally|absolutely',
    ],
  },
  apologies: {
    says: [
      'sorry (to|for|about) bother|bothering|disturb|disturbing|writing|intruding|messaging|reaching (you|out)',
      'sorry for|about the|this|my (long|cold|sudden|random) message|note|mail|intrusion',
      'apologise|apologize|apologies for|to (writing|reaching|bothering|the|disturbing)',
      "i|we know|realise|realize|understand (that) you|you're (are|must) (be) (very|so|extremely|really) busy",
      'forgive me|my (for) (disturbing|bothering|writing|intrusion)',
      'excuse me|the|my intrusion|interruption|message',
      'hate to bother|disturb|ask',
    ],
  },
  zones: {
    says: [
      'gmt|utc|cet|cest|edt|pst|pdt|bst|jst|sgt|aest',
      'israel|india|japan|london|berlin|lagos|uk|us|eastern|pacific|central|european|local|standard|summer time',
      'my|your|our|their time|clock|timezone',
      'my|your|our|their (local) side|end',
    ],
  },
  theirClock: { says: ['your time|clock|timezone'] },
  daily: {
    says: ['how|why|what|which|whether (do|did|does|would) (_) you|your|they|we|people|teams'],
    apart: PROPOSALS,
  },
  lateWords: {
    says: [
      'late|later|belated|overdue',
      'should have written|thanked|sent',
      'delay|delayed',
      'took me (so|too) long',
    ],
  },
  templateWords: {
    says: [
      'insert (your|their|his|her|the|a) name|company|title|topic|link|role|position|text|here',
      'name here',
      'lorem ipsum',
      'first_name|firstname|last_name|lastname|company_name',
    ],
  },
}
