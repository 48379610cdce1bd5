import type { Denials, Phrases, Signs } from '../../../../linter/sign-lexicon.ts'
import { CAN, HOW } from './alternatives.ts'

/** Words that make a request, and the talk that is asked for. */
const WISHES =
  "could|can|may|might|shall|should|let|let's|love|like|want|wanted|hope|hoping|happy|glad|able|free|open|available|time|chance|willing|possible|down|keen|ready|wondering|would|possibility|grateful|delighted|enjoy|fancy|up"
const TALK = 'talk|speak|chat|meet|catch|sit|discuss|talking|speaking|chatting|meeting|brainstorm'
const MEETING =
  'pint|call|chat|meeting|conversation|coffee|lunch|dinner|drink|beer|zoom|catch-up|catchup|interview|session|cuppa|brainstorm|talk|discussion|brunch|tea|phonecall|meet'

/** Talks that are spoken of and not asked for. */
const TALK_ELSEWHERE: Phrases = [
  'talk|speak|speaking|talking|meet|meeting|chat|call (better|more|less|up) to|in|with|like|at my|the|a|an|our|their|his|her|people|clients|customers|patients|parents|children|stakeholders|public|front|english|german|french|spanish|hebrew|executives|management|boards|investors|users|students|managers|each|families|colleagues',
  'your|that|this|the|our|my|their|his|her|first|last|every|each|such|team|staff|client|patient|board|sales|town (_) call|chat|meeting|conversation|interview|session|coffee|lunch|talk',
  `${HOW} … you|your|people|one|teams|they|to|do|did|does|the … … ${TALK}|${MEETING}`,
]

/** Nothing of what follows in the sentence is asked for. */
const ASKING_DENIED: Phrases = [
  "not|never|don't|doesn't|isn't|no|without|n't|hardly (a|an|here|really|at) (all) (to) asking|ask|looking|look|seeking|seek|applying|apply|after|about|expecting|expect|requesting|request|hunting|searching|feel|mean|want|need|writing",
  'instead|rather than|of',
]

/** What is asked for, how long it takes, and what makes a no easy. */
export const asks: Pick<
  Signs,
  | 'askStarts'
  | 'ask'
  | 'smallTalk'
  | 'vagueUnlessAbout'
  | 'talkVerb'
  | 'talkNoun'
  | 'shortTime'
  | 'longTime'
  | 'toldTime'
  | 'wayOut'
> = {
  askStarts: {
    says: [
      `${CAN} you|i|we`,
      'please',
      'i want|need|hope|wish',
      "i'm|i|we're (am) looking|seeking|searching|hoping|asking",
      "i'd|i (would) like|love",
      'are|do you',
      'is|would it',
      'looking|seeking|searching',
    ],
  },
  ask: {
    says: [
      'only|just|simply wonder|wondering|curious',
      `${CAN} you|we|i`,
      "i'd love|like|value|appreciate",
      'let me know',
      'please tell|share|send|answer|reply',
      'i hoped|wonder|wondered',
      "i'm|i|we're (am|are|was|were) hoping|asking|wondering|looking|searching|seeking",
      "let's",
      'need|needed|want|wanted to know|speak|talk|understand|ask|hear|meet|learn',
      'only|just|simply ask',
      'my proposal|proposition|wish|hope|plan|dream|idea is',
      'my (main|only|one|first|real) question|request|ask (is|to|for|would)',
      "what i|i'd ask|like|love|need|wanted|hoped",
      'would|really|just love|like|appreciate|value|enjoy|welcome',
      'down|up|keen|free|fancy to|for|a',
      'grateful|thankful|glad|happy|delighted|thrilled|appreciate|appreciated|helpful for|to|if|with',
      'any chance|thoughts|tips|advice|feedback|ideas|pointers',
      'please|kindly guide|advise|help|consider|accept|give|let|mentor|teach|reply|take|look|explain',
      'are you open|free|willing|available',
      'minutes|minute on|about|for',
      'minutes|minute of|from your|you',
      'i want|need you|your',
    ],
    apart: ASKING_DENIED,
  },
  smallTalk: {
    says: [
      'like|want|wish|love|allow|let me|to (to) introduce|present myself',
      'how are you',
      'how is everything',
      'hope you|this|all',
      "how's it going",
      'are you well',
    ],
  },
  vagueUnlessAbout: {
    says: [
      'coffee|lunch|drink|drinks|beer|chat sometime|someday',
      'talk shop',
      'great|nice|lovely|good|wonderful|amazing|cool|fun to chat|talk|connect|meet|link',
      'how you (have|ever) got|came|made|ended|arrived (to) (it|up) where|here|there',
      'tell me (more) about|of yourself|you',
      'ask (you) for (some|a|your|any|an) advice|help|guidance|tips|support|favour|favor',
      'get|receive|have|need|want|use|seek|appreciate|love (some|a|any|your|bit|of) (bit|piece|of) (career|professional|general) advice|guidance|direction|wisdom',
      'any|some|a|few|your word|words of wisdom|advice',
      'want|wanted|wish|wished|hoping|hope|looking|would (to) connect|link (up|with) (with) (you)',
      'open|up|free|available|keen (to|for) (a) chat|connect|talk|conversation|chatting|connecting|talking',
      "let's (all) connect|chat|talk|sync|catch|speak|meet (up)",
      'would|could|can you advise|guide me',
      'point me in the right direction',
      'any (kind|sort) (of) guidance|advice|help|tips|pointers|support|input|feedback',
      'have|some|a few general questions',
      'exchange ideas|thoughts',
      'pick up (some) tips|wisdom',
      'learn|learning|hear|hearing (more) from you (sometime)',
      'learn|learning|hear|hearing (more) from|of your (career) experience|journey|expertise|career|insight~|wisdom',
      'hear|hearing|learn (more) (about) your story|journey',
      'hearing|hear|learn|know (more) about your (career|own|whole|life) journey|story|path|career|life|experience',
      'have|get a (quick|short|little) chat|talk sometime|someday|soon',
      'stay|keep|be in touch|contact',
      'get to know you',
      'any|some|general|career (career|general) advice|tips|guidance|wisdom|insight~',
      'connect|chat|catch (up) sometime|someday|soon|anytime',
      'talk|speak|meet sometime|someday|anytime',
      'to|could|can|might|may|shall|let (we|us) talk|speak|meet soon',
      "i'd|i (would) love|like|want to connect",
      'get|have|ask|share your thoughts|insight~|opinion',
      'networking',
      'expand|grow my network',
      'ask you (a) (few|some) things|questions',
    ],
    // what a thing of theirs is about is not asked for: “your talk on how to ask for help”
    apart: [
      'talk|post|article|book|chapter|guide|episode|video|lesson|course|workshop|column|piece|thread|page|notes|tips on|about (how|when|why|where|whom) (to) ask|get|stay|keep|exchange|expand|grow|learn|networking',
    ],
  },
  talkVerb: {
    says: [
      `${WISHES} … ${TALK}`,
      `${WISHES} … hop|jump|get|be|go|meet on|over|via|by|up (a|the) (quick|short|brief) call|zoom|phone|teams|skype|video|whatsapp|coffee|lunch`,
      'touch base',
      'shadow you',
    ],
    apart: TALK_ELSEWHERE,
  },
  talkNoun: {
    says: [
      `a|an|another (_) (_) ${MEETING}`,
      `quick|short|brief|informal|virtual|monthly|weekly|regular|phone|video|little|longer ${MEETING}|calls|chats|meetings|coffees|sessions|talks`,
      'standing|fixed call|slot|meeting',
      'over a pint|drink|coffee|beer|tea|meal|curry|cuppa',
      'grab|grabbing|get|getting|have|having|over|for|buy|buying|share|sharing|do (some|a|an) (quick|virtual|nice) coffee|coffees|lunch|dinner|drinks|beer|beers|tea|zoom|brunch|breakfast|cuppa|brainstorm|brainstorming',
      'coffee|lunch|call|chat|beer|drinks|zoom|dinner|drink (together|somewhere|with|on) next|this|tomorrow|sometime|someday|soon|me',
      `time|slot|room for (a|an) ${MEETING}|coffees|chats`,
    ],
    apart: TALK_ELSEWHERE,
  },
  shortTime: {
    says: [
      'quarter of an hour',
      'half an|a hour',
      'half hour|half-hour',
      'a few|couple (of) minutes',
      'a minute',
      'quarter-hour',
    ],
  },
  longTime: {
    says: [
      'for|spend (a|one|half|two|the) (whole|full) day|days|week|weeks|morning|afternoon with|of|at|together',
      'long|longer|extended|unhurried chat|talk|conversation|call|meeting|lunch|dinner|session',
      'whole|full|entire|half (a) morning|afternoon|day|evening',
      'an|one|1|full|whole|solid hour|hr',
      'hour-long|one-hour|1-hour|two-hour|2-hour|half-day|full-day|1h|2h|1hr|2hrs',
      'two|2|three|3|several|few|couple (of) hours|hrs',
      'over (a) (long) lunch|dinner',
    ],
  },
  toldTime: {
    says: [
      'your|the|last|those|these|first|past|every|each|within|after|before|per|took|takes|take|spent|in|lasted|under|half|quarter (of) (an|a|one|two|three|few|several|couple) (of) hour|hours|hrs|day|morning|afternoon|evening',
      'all|entire|watched|through|sat (the|all|of) _ minutes|minute',
      'hours|hour a|per|each|every|later|ago|after|before|from|away|shift|shifts|drive|train',
      'at (an|any|the|whichever) hour',
    ],
  },
  wayOut: {
    says: [
      'no|none|silence (is|would) (be) (perfectly|absolutely|totally|also|just) fine|ok|okay',
      'no worries|problem|pressure|obligation (if|at) (not|all)',
      'if not',
      'fine|ok|okay|free|welcome|easy|perfectly|feel to say|decline|refuse|pass|ignore|skip (no)',
      'say|saying no',
      'either|any way',
      'in any case',
      'no answer|reply (is) needed|necessary',
      'understand (a|if) no|not|you',
      'if (you) (are|have) busy|no (time)',
      'if time is short',
      'take your time',
      'happy to hear|take a no',
      'a line|pointer (by) (mail) is|would enough|plenty|do',
      'one line is|would plenty|enough|do',
      'if neither|none',
      'if (it) (is) (now) (a) bad|wrong|busy|difficult time|moment|month|week',
      "if it's (a) bad|wrong|busy|difficult time|moment|month|week",
      'whichever|whatever|however (is|suits|of) (you|them) (is) easier|easiest|better|best|simpler',
      'one|two|three|few|a|couple (of) line|lines|words|sentence|sentences (or) (two) (here|back|by) (mail) (in|as) reply|writing|return|answer|mail',
      'one|two|three|few|a|couple (of) line|lines|words|sentence|sentences here|back',
      "if it (does|doesn't) (not) suit|suits|fit|fits",
    ],
  },
}

/** Says no to what follows. */
export const denied: Denials = {
  beside: [
    "not|no|never|without|don't|doesn't|didn't|won't|can't|cannot|isn't|nor|neither|nothing|hardly (a|an|for|is|to|really|any|be)",
  ],
  ahead: ASKING_DENIED,
}
