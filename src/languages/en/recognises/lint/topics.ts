import type { WordLists } from '../../../../linter/lexicon.ts'
import type { Signs } from '../../../../linter/sign-lexicon.ts'
import { CAN } from './alternatives.ts'

/** How a request says what it is about, and how it says nothing. */
export const topics: Pick<
  Signs,
  | 'about'
  | 'topicJoined'
  | 'pointsBack'
  | 'topic'
  | 'begs'
  | 'company'
  | 'asksOfThem'
  | 'availability'
  | 'hollow'
> = {
  about: {
    says: [
      'about|how|regarding|concerning|which|whether|what|why|when|where|versus|vs',
      'question|questions|minutes|minute|min|mins|talk|speak|chat|call|conversation|session|discussion|exchange|thoughts|insight|insights|experience|expertise|opinion|view|views|input|ideas|tips|pointers|word|words|line|lines|mentor|mentors|mentoring|mentorship|guide|guidance|coach|coaching|help|advice|feedback|teach|experience|interest|interested|struggling|stuck|work (me|us|you) on|in|with|for|through|from|into|around|between',
      'mentor|mentors|mentoring|mentorship|guide|guidance|coach|coaching|mentee (_) (_) (_) on|in|with|for|about|through|as|around|from',
      'learn|learning|understand|understanding|explain|describe|compare|choose|decide|prepare|handle|solve|teach (me|us) (to)',
      'one|single|only|first question|topic|subject|thing (is) (only|about|on|for)',
      'to|and discuss|review|go|walk|talk|look|work|see|check (through|over|at|into|together)',
      'your method|approach|process|opinion|view|rule|way|example|notes|template|experience of|on|about|with|in|to',
    ],
  },
  topicJoined: { says: [] },
  pointsBack: {
    says: [
      'it|this|that|them|these|those|there',
      'your post|article|talk|paper|book|project|move|approach|method|answer',
      'why|how|question|questions',
      'next|first|last|same|that step|part|one|chart|idea|page|chapter',
    ],
  },
  topic: {
    says: [
      'question|questions|topic|subject|problem|challenge|difficulty|dilemma',
      'struggle|struggling|stuck|trying|curious|unsure|wonder|wondering|preparing|deciding',
      'it|this is about',
      'would|could|may|want|like|love|hope|value|appreciate (to) advice|help|hear|know|learn|understand',
      'minutes|minute|min|mins|advice|line|word|pointer|opinion|view|recommend|recommendation',
    ],
  },
  begs: {
    says: [
      'could|can|may|might|would|will|shall|should you|we|i|it|that|this',
      'are|is you|there|it|that',
      'do|have you',
      "you'd|you|i'd|i would|love|like|want|think|hope|hoping",
      'possible|possibly|chance|please|let|maybe|perhaps|up|down|fancy|coffee|interested|open',
    ],
  },
  company: {
    says: [
      'talk|talking|speak|speaking|chat|chatting|call|meet|meeting|connect|connecting|coffee|cuppa|lunch|dinner|drink|drinks|beer|zoom|catch|conversation|interview|session|sessions|sit|hop|jump|grab|hang',
      'help|advice|advise|tips|tip|guidance|guide|coach|coaching|mentor|mentors|mentoring|mentorship|mentee|mentees|insight|insights|thoughts|feedback|brain|wisdom|support|input|pointers',
      'time|available|open|interested|willing|free|possible|possibly|okay|ok|welcome|suit|minutes|minute',
      'introduce|refer|referral|hire|hiring|job|jobs|internship|vacancies|openings|position|positions|network',
      'agree|accept|consider|mind',
      'learn|hear|know (more) from|about you|your',
    ],
  },
  asksOfThem: { says: ['do|did you', 'what|which|how|who|why|when (would|do|did|is|are|does) (you|your|a)'] },
  availability: {
    says: [
      'time|availability|slot|space|room|openings|opening|positions|position|vacancies|mentees|mentee|interest|capacity|free|available|willing|interested|mentor|mentoring|coaching|advice|tips',
    ],
  },
  hollow: {
    says: [
      'what|when|how do|about|would|does you|it|that|this say|think|sound|work|feel',
      'your calendar|schedule|availability',
      `${CAN} you help|guide|advise|support|assist|teach|mentor (me|us) (please) (with) (this|that|out)`,
      'how are|is you|everything|life',
      'interested|thoughts|ideas|deal|okay|ok|yes|no|sounds',
      'be that|the|this|it|my|our (_) person|one|first|second|third|mentor|somebody|someone|guide',
      'walk|stand|go with|beside me|us',
      'put us|me in contact|touch',
    ],
  },
}

/** Single words beside them. */
export const topicsWords: Pick<WordLists, 'anyTopic'> = {
  anyTopic: [
    "i|you|we|me|us|my|your|our|the|a|an|this|that|these|those|it|its|it's|be|is|are|was|were|am|been|do|did|does|done|doing|have|has|had|having|can|could|would|will|might|may|should|shall|must|to|of|in|on|at|for|from|with|by|as|and|or|but|so|if|not|no|any|some|all|more|much|many|most|very|really|too|also|just|only|please|thanks|thank|up|out|off|over|down|there|here|now|then|today|tomorrow|soon|sometime|someday|maybe|perhaps|possible|possibly|about|how|what|where|when|why|which|who|whom|whether|i'm|i'd|i've|you're|you've|you'd|we're|dear|hi|hello",
    'bright|coming|whole|months|phase|each|day|someone|everyone|like|year|hand|touch|mind|need|times|basis|informal|formal|regular|once|twice|week|long|term',
    "other's|she'd|he'd|they'd|calendar|relationship|transition|list|ever|consider|refer|shop|person|life's|phase|stage|chapter|level|everyday|part|end|beginning|top|today's|far",
    'get|gets|got|getting|go|goes|going|went|come|came|become|became|make|makes|made|making|take|takes|took|taking|see|saw|know|knew|say|said|tell|told|like|love|want|wanted|need|think|thought|feel|look|looks|let|give|gave|share|help|helped|helps|talk|speak|chat|meet|connect|call|hear|ask|asking|learn|learned|learning|grow|growing|grew|succeed|improve|start|started|begin|began|move|next|work|works|working|worked|use|mean|find|try',
    'career|careers|journey|journeys|path|paths|life|lives|story|stories|experience|experiences|background|work|job|jobs|field|fields|industry|industries|sector|domain|area|role|roles|company|companies|stuff|thing|things|anything|everything|something|nothing|whatever|success|successful|future|opportunity|opportunities|collaboration|collaborate|collaborations|cooperation|network|networks|networking|wisdom|knowledge|expertise|insight|insights|tips|tip|advice|guidance|help|mentor|mentoring|mentorship|mentee|coaching|coach|thoughts|ideas|idea|perspective|perspectives|skills|skill|goals|goal|dreams|dream|growth|development|direction|steps|step|way|ways|world|time|day|days|week|month|months|year|years|minute|minutes|hour|call|coffee|lunch|conversation|conversations|session|sessions|people|person|somebody|someone|others|other|each|same|lot|bit|calendar|schedule|relationship|show|seems|perfect|best|better|good|great|right|kind|long|short|quick|general|generally|whole|own|new|professional|professionally|personal|personally|successful|synergy|synergies|leverage|align|value|mutual|mutually|fellow|young|senior|junior',
  ],
}
