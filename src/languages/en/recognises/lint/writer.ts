import type { WordLists } from '../../../../linter/lexicon.ts'
import type { Phrases, Signs } from '../../../../linter/sign-lexicon.ts'

/** What people say that they are, without a verb: “nurse here”, “student from Izmir”. */
const PROFESSION =
  'student|apprentice|trainee|intern|graduate|grad|nurse|midwife|teacher|lecturer|engineer|developer|programmer|designer|analyst|manager|accountant|auditor|lawyer|doctor|dentist|pharmacist|physiotherapist|psychologist|researcher|scientist|chef|cook|baker|electrician|plumber|carpenter|welder|mechanic|technician|driver|pilot|architect|planner|consultant|marketer|recruiter|founder|owner|lead|coordinator|assistant|clerk|librarian|journalist|editor|writer|photographer|artist|musician|farmer|gardener|officer|soldier|veteran|postdoc|candidate|freelancer|mother|father|career-changer|newcomer|beginner'

/** What looks as if it said who writes. */
const WHO_ELSEWHERE: Phrases = [
  "i'm|i (am) (a|an|your|such|also|just|only) (_) fan|admirer|follower|reader|learner|worker|believer|person|subscriber|listener|big|huge",
  'as a|an mentor|mentee|friend|token|sign|thank|start|result|guide|coach|favour|favor|gift',
  "i'm|i (am) at (a|the) crossroads|loss|point|end",
  'our|my team|company|department|school|class|hospital (is|are|would|could|will) (be) (yours)',
]

/** What is said of the writer. */
export const writer: Pick<Signs, 'me' | 'who' | 'mine' | 'introduces' | 'i'> = {
  me: { says: ['i', 'me', 'my', 'mine', 'myself', "i'm", "i've", "i'd", "i'll"] },
  who: {
    says: [
      "i'm|am writing on|about|a|an|my|for",
      'my|our team|company|firm|clinic|hospital|ward|shop|school|class|office|startup|start-up|lab|department|students|pupils|clients|customers|patients|colleagues|app|museum|library|practice|studio|unit|agency|bakery|farm|thesis|degree|job|employer|business|organisation|organization|charity',
      "i've|i (have) (been) worked|spent|led|built|taught|written|researched|managed",
      'i (currently|now|also) work|study|lead|manage|teach|build|run|write|design|nurse|develop|live|moved|switched|started|joined|graduated|studied|worked|spent|left|come|help|research|edit|sell|plan',
      'my name is|here',
      'as a|an (fellow|junior|senior|young)',
      'this is',
      'and lead|run|teach|manage|study|work',
      'fellow',
      'i|we have (_) (_) (of) years|experience|shop|business|bakery|company|team|students|pupils|clients|degree|phd|diploma|farm|restaurant|clinic|practice|salon|studio|kids|children|employees',
      PROFESSION,
      'florist|plasterer|tailor|joiner|fitter|porter|carer|tiler|butcher|roofer|mason|painter|waiter|barista|receptionist|cashier|housekeeper|paramedic|therapist|tutor|trainer|translator|interpreter|biologist|chemist|physicist|geologist|economist|statistician|mathematician|banker|trader|broker|agent|buyer|seller|salesperson|rep|dispatcher|foreman|supervisor|warehouse|librarian|archivist|curator|deputy|head|sysadmin|admin|tester|freshman|sophomore|undergraduate|postgraduate|alumnus|alumna|pensioner|refugee|immigrant|parent|volunteer',
      'i|we do (_) (_) for|in|at|on|with|maintenance|marketing|research|design|sales|support',
      'years|year as|in|of',
    ],
    apart: WHO_ELSEWHERE,
  },
  mine: {
    says: ['my|our|mine (own|first|second|last|new|old|next|small|little|whole|two|three|four)'],
    apart: WHO_ELSEWHERE,
  },
  introduces: { says: ["i'm", 'i am', 'this is', 'name is', "it's"] },
  i: {
    says: ["i|i've|i'd|we|we've|i'm|we're|im", 'i|we am|are'],
    apart: WHO_ELSEWHERE,
  },
}

/** Single words beside them. */
export const writerWords: Pick<WordLists, 'anybodyDoes' | 'anybodysMine' | 'between'> = {
  anybodyDoes: [
    'blown|speechless|overwhelmed|awestruck|humbled',
    'looking|hoping|writing|reaching|wondering|interested|sorry|sure|glad|happy|impressed|inspired|excited|curious|keen|eager|thrilled|honoured|honored|grateful|thankful|aware|asking|contacting|messaging|trying|afraid|not|so|very|really|exploring|open|available|free|flexible|amazed|fascinated|delighted|convinced|following|busy|fully|completely|able|willing|ready|well|fine|good|your|such|counting|waiting|quite|absolutely|truly|certain|confident|seeking|searching|going|getting|too|all|that|if|as|to|you|it|this|enjoying|liking|loving|thinking|feeling|reading|asking|expecting|begging|dying|desperate|stuck|lost|attended|played|visited|enjoyed|quoted|posted|comment|commented|bumped|ran|googled|searched|decided|had',
    "read|reading|saw|see|seen|heard|hear|watched|watch|listened|liked|like|love|loved|enjoyed|enjoy|came|come|found|find|noticed|notice|discovered|stumbled|follow|followed|hope|hoped|hoping|wish|want|wanted|wonder|wondered|would|could|can|cannot|can't|may|might|will|won't|shall|should|must|am|was|were|have|had|has|think|thought|know|knew|believe|feel|felt|admire|admired|appreciate|appreciated|value|valued|understand|promise|do|don't|did|didn't|ask|asked|need|needed|got|get|saved|shared|remember|remembered|agree|thank|write|wrote|send|sent|reach|reached|look|looked|look|mean|guess|expect|wait|respect|apologise|apologize|attach|attached|share|trust|tried|met|take|keep",
  ],
  anybodysMine: [
    'career|journey|path|life|future|name|question|questions|request|message|messages|note|email|mail|mails|letter|apologies|regards|respect|admiration|gratitude|thanks|best|mind|opinion|view|heart|eye|eyes|attention|interest|dream|dreams|goal|goals|growth|development|skills|skill|network|networking|mentor|mentors|guide|coach|resume|cv|portfolio|profile|application|hope|wish|wishes|side|way|ask|idea|ideas|thoughts|understanding|knowledge|experience|background|situation|problem|story|inspiration|hero|idol|role|model|friend|call|chat|talk|conversation|time|times|part|bad|god|day|week|full|attempt|message|reminder|topic|only|hope|invitation|connection|contact|calls|mentorship|conversations|shared|common|mutual|lives|last|previous|earlier|foot|feet|ears|head|personal|professional|potential|passion|transition|horizons|fingers|treat',
  ],
  between: [
    'now|both|today|since',
    'also|currently|now|just|only|recently|really|truly|very|still|always|often|never|both|myself|personally|actually|first|then|once|already',
  ],
}
