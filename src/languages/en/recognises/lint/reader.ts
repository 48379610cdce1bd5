import type { WordLists } from '../../../../linter/lexicon.ts'
import type { Phrases, Signs } from '../../../../linter/sign-lexicon.ts'

/** What can be read, heard or used of somebody. */
const WORK =
  'post|posts|article|articles|talk|podcast|essay|book|paper|newsletter|workshop|webinar|lecture|interview|comment|answer|piece|panel|session|keynote|course|thread|presentation|report|study|research|project|blog|video|column|chapter|episode|slides|deck|guide|note|notes|template|checklist|list|chart|map|tool|app|code|repository|library|package|dataset|recipe|pattern|drawing|drawings|design|exhibition|album|song|film|novel|documentary|show|concert|series|demo|talks|tutorial|handbook|manual|letter|speech|poster|case|review|example|exercise|worksheet|spreadsheet|plan|method|rule|idea|figure|diagram|photo|photos|picture|pictures|clip|clips|reel|carousel|teardown|workshop|training|class|seminar|bootcamp|playbook|story|sketch|brochure|leaflet|catalogue|exhibit|stand|booth|remark|remarks|words|quote|sentence|line|paragraph|page'
/** Praise that fits everybody, and what everybody has that it is said of. */
const PRAISE =
  'amazing|impressive|inspiring|inspirational|incredible|outstanding|remarkable|fantastic|extraordinary|wonderful|stellar|brilliant|awesome|stunning|exceptional|phenomenal|unmatched|unbelievable|fascinating|superb|admirable|excellent|great|truly|unparalleled|legendary|successful|talented|gifted|rockstar|genius|impressed|inspired|goals'
const GENERIC =
  'profile|profiles|career|careers|journey|background|experience|achievements|achievement|accomplishments|accomplishment|path|trajectory|success|resume|cv|leader|leadership|person|woman|man|professional|expert|mind|energy|mindset|personality|content|work|story|track|expertise|reputation|wisdom|human|role'
const IDOL =
  'inspiration|legend|genius|superstar|hero|idol|rockstar|star|goat|icon|guru|expert|god|goddess|role|queen|king|visionary|powerhouse|leader'

const THEIRS = 'your|the|that|this|these|those'

/** What is the writer's own. */
const OWN_THINGS: Phrases = []

/** “You” of whom nothing is told. */
const YOU_ELSEWHERE: Phrases = [
  'like|thank|thanks|let|help|than|with|for|to|by|of|from|about|see|meet|ask|bother|disturb|reach|contact|if|hope|wish|think|sure|believe|guess|assume|know|imagine|suppose|whenever|unless|until|whatever|anything|everything|all|what|as you',
]

/** What is said of the reader: something of their own, or praise that fits everybody. */
export const reader: Pick<Signs, 'specific' | 'yourBefore' | 'yourBehind' | 'praise' | 'you' | 'youDo'> = {
  specific: {
    says: [
      // a thing that can be read, heard or used, which is not the writer's own
      `${THEIRS} (_) (_) ${WORK} you|on|about|by|of|from|in|at|called|that|which`,
      `thank|thanks (you) (so|very) (much) for the|your|that|this|sharing|writing|mentoring|teaching|publishing|posting|explaining|describing|showing|recommending (_) (_) ${WORK}`,
      'thank|thanks (you) (so|very) (much) for sharing|writing|mentoring|teaching|publishing|posting|explaining|describing|showing|recommending',
      // what the writer took in of it
      'read|saw|see|heard|watched|noticed|attended|visited|listened|caught|seen|enjoyed|loved|liked|used|tried|followed|quoted|shared|replayed|borrowed|bought|cited (to|of|that|in|from|at|about|through) (how|what|why|when) (_) you|your (also|just|recently|team) wrote|write|said|say|moved|built|shared|posted|led|taught|described|explained|presented|published|founded|started|studied|switched|joined|volunteer|mentioned|organise|organize|run|ran|spoke|speak|left|went|did|opened|won|gave|made|designed|advise|mentor|changed|grew|handle|handled|work|worked',
      'read|saw|heard|watched|attended|visited|used|tried|replayed|quoted|noticed|seen (about|of) (it|you|this|that|the|a|an|your) (_) (_) in|at|on the|a|an|our|your|this|that|last|page|stage|youtube|yesterday',
      'told me about|of (the|how|your) (way) (you)',
      'mentioned|recommended|suggested|quoted|named|praised|forwarded|shared (me) you|your',
      'you mention|write|say|describe|explain|argue|suggest|ask|recommend in|on|that|how|for|to|why',
      'what you wrote|said|described|explained|showed|built|taught|posted|shared|presented|did|told|argue|argued|write|say',
      'you did on|at|in|with|for|to',
      'your (_) reply|answer|comment|remark in|on|at|under|about|to',
      'as you wrote|said|described|explained|put|showed|noted|mentioned',
      // a change in their life
      'your (recent|own|big) move|switch|transition|change|jump|promotion from|to|into|at|between|out',
      'your years|time|work|role|start|days|internship|volunteering|studies|degree|position|first at|in|on|with|as',
      'congratulations|congrats on your|the|opening|winning|publishing',
      'you were (once|also|first) a|an (_) (_) for|before|until|at|in',
      'as|like you (also|once) did|do|have|were|had|made',
      // what the writer keeps of it
      'stayed|stuck|stays|sticks with me|us',
      // what both share
      'leaving|left|moving|moved|coming|came|studied|studying|worked|working|started|starting|teaching|taught|changing|changed (_) (_) too',
      'we both|met|overlapped',
      'you and i|me',
      'our both',
      'both of us|we',
      "we're both",
      'same room|row|table|train|bus|stage|panel|session|queue|lab|floor|office',
      'your (_) point|points|view|argument|advice|remark|tip|distinction|line|answer|comment|phrase|figure about|on|that|in|at|for|from',
      `great|good|super|lovely|brilliant|fantastic|wonderful|excellent|killer|amazing|nice|fine|clear|useful|terrific|superb|inspiring ${WORK} at|on|about|in|last|yesterday|today|from|this`,
      "i'm|i (am|was) (also) a|an _ (_) too|as (well)",
      'read|heard|watched|played|attended|tasted|replayed (all|both|once|twice) the (_) _',
      'the|that (_) _ you (have|once|also|recently) wrote|described|mentioned|built|made|showed|posted|shared|published|designed|gave|told|led|ran|founded|installed|drew|repaired|restored',
      'the (_) (_) album|song|film|exhibition|concert|documentary|novel|newsletter|podcast|webinar|keynote',
      'answering|answered my (_) question|mail|message at|in|on|after',
      'we (also) studied|worked|talked|share|sat|spoke|graduated',
      'our common|shared|mutual',
      'in common',
      'same school|university|company|city|course|town|programme|program|hospital|class|village|street|department|conference|panel',
      'met|heard|saw|listened|spoke|talked|sat (to|with|behind|beside|next) (to) you (speak|talk|present) at|in|on|during|last',
      "i'm|i|we (am|was) also|too left|moved|studied|worked|come|came|grew|started|switched|trained|from|left",
      'fellow alum|alumni|alumnus|alumna|graduate|member|volunteer|speaker|parent',
    ],
    apart: OWN_THINGS,
  },
  yourBefore: { says: ['your'] },
  yourBehind: { says: [] },
  praise: {
    says: [
      `${PRAISE} (and) (_) ${GENERIC}`,
      `${GENERIC} (_) (_) is|are|was|has|have|being (just|so|very|really|truly|absolutely|simply|beyond|always|nothing) (short|been|of|so|a|an) ${PRAISE}`,
      `${GENERIC} (really|truly|absolutely|just|always|deeply) inspires|impresses|impressed|inspired|amazed|amazes|blew|stands|stood|caught|speaks|motivates|motivated`,
      `find|found|consider (your) (_) ${GENERIC} (so|very|really|truly|absolutely) ${PRAISE}`,
      `impressed|amazed|inspired|blown|fascinated|motivated|moved|awestruck|humbled by|with|away|at (by) (all|everything|what)|(your)|(you) (_) ${GENERIC}|you|have|you've|your`,
      `you're|you|u (are|r) (so|just|simply|truly|really|very|such|clearly|obviously|one|my|the|a|an) (a|an|of|such|so|the|very|true|real|absolute|total|living) (most|best|an|a) ${PRAISE}|${IDOL}`,
      `${IDOL} of mine|ours|for|to (me|us|many|everyone)`,
      'huge|big|biggest|great|massive|total|long-time|longtime|secret fan|admirer|crush|follower',
      'what a|an (_) profile|career|journey|path|background|story|inspiration|legend|cv|resume',
      'one of the (very) (most|best|greatest|top|few) (_) leaders|people|minds|experts|voices|person|profiles|professionals|women|men',
      "love|loving|like|admire|adore|respect|adoring what|everything|all (that) you|you're|you've (are|have|'re) (do|doing|done|build|building|built|post|share|stand|represent|achieved|accomplished)",
      'love|loving|adore|enjoy|follow|following your content|posts|energy|vibe|style|mindset|stuff|profile',
      'so much respect for you|your',
      'best in the (business|industry|field|world)',
      'look|looking|looked up to you',
      'heard|hear (so) (many) (great|good|amazing|wonderful) things about you',
      'admire|admired|admiring|admiration you|for|of (your) (so|very) (much|work|success|career|achievements|you|everything)',
      'with|have|full (great|deep|much|of|a) (deal) (of) admiration',
      'in|of awe (of|at)',
      'be|become|where|as successful|you (like|are|as) you',
      `admire|adore|respect|love your (_) ${GENERIC}`,
      'love|loving what u|you do',
    ],
  },
  you: { says: ['you', 'your', 'yours', 'yourself', "you're", "you've", "you'd", "you'll"] },
  youDo: {
    says: [
      'you (also|once|recently|first|still|always|never|both|then|often|just|actually|really|later|now|two|all)',
    ],
    apart: YOU_ELSEWHERE,
  },
}

/** Single words beside them. */
export const readerWords: Pick<WordLists, 'everybodysOwn' | 'emptyPraise' | 'anybodyCould'> = {
  everybodysOwn: [
    // a working life
    'projects|endeavours|endeavors|future|business|degree|professional|field|profile|background|career|careers|journey|journeys|experience|experiences|success|achievement|achievements|accomplishments|work|works|network|story|stories|life|path|paths|knowledge|expertise|skill|skills|industry|leadership|content|position|role|job|title|resume|cv|linkedin',
    // what can be given
    'approval|wing|decision|interest|opinion|favour|favor|advice|help|support|guidance|wisdom|insight|insights|perspective|perspectives|opinions|thoughts|view|views|brain|mind|mentorship|mentoring|mentor|attention|consideration|answer|reply|response|replies|kindness|generosity|energy|passion|dedication|personality|style|feedback|input|assistance|understanding|permission',
    // an address, a calendar, and what letters are full of
    'conditions|family|best|hand|eyes|ears|heart|hard|continued|first|superiors|boss|goodself|disposal|enough|place|shoes|footsteps|busy|honest|generous|inbox|time|times|name|names|page|calendar|schedule|convenience|availability|message|messages|email|e-mail|mail|day|days|week|weekend|connection|connections|contact|contacts|side|end|hands|choice|earliest|convenient|preferred|own|part|way|ways|call|calls|zone|clock|phone|number|location|city|country|office',
  ],
  emptyPraise: [
    'honest|candid|quick|prompt|short|full|warm|detailed|esteemed|good|generous|gracious|wise|humble|super|so|such|much|big',
    'amazing|impressive|incredible|great|inspiring|successful|wonderful|outstanding|extensive|rich|vast|unique|excellent|broad|remarkable|fantastic|extraordinary|interesting|fascinating|awesome|brilliant|valuable|precious|busy|professional|personal|current|past|long|whole|entire|very|really|truly|kind|stellar|strong|overall|best|first|next|90|100|30',
  ],
  anybodyCould: [
    "could|would|can|may|might|will|shall|should|must|are|were|was|have|had|has|do|did|don't|didn't|think|know|need|want|like|prefer|feel|mind|please|agree|consider|get|find|see|seem|look|or|and|but|to|for|if|in|on|at|a|an|the|as|about|with|so|very|much|all|again|there|here|because|who|when|while|since|by|of|from|that|this|is|my|me|i|too|well|soon|today|tomorrow|how|surely|become|one|probably|certainly|always|especially|particularly|both|each|every|any|no|not|only|what|up|out|either|guys|can't|won't|sir|madam|inspire|impress|amaze|deserve|mean|help|answer|reply|respond|read|receive|accept|take|give|come|go|got|say|seemed|believe|understand|busy|enjoy|doing|being|having|going|working|able|open|free|available|interested|sincerely|kindly|dear|now|sometime|someday|personally|directly|better|most|more|great|fantastic|amazing|inspiring|been",
  ],
}
