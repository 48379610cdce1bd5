import type { FeedbackWords } from '../../../guiding/feedback-words.ts'

const DEGREE =
  '(a) (bit|little|really|so|too|very|quite|always|just|simply|such|being|often|sometimes|not|never|rather|pretty|extremely|incredibly|naturally|clearly|obviously|basically|generally|inherently|kind|sort|somewhat|still|far|more|truly|totally|completely|absolutely|a|an) (of|bit|little|too|so|very|a|really|being|just|quite|more|less)'
/** What somebody is said to be; what somebody can be at a moment (late, tired, nervous) is not among them. */
const TRAIT =
  'disorganised|disorganized|unorganised|unorganized|lazy|careless|sloppy|rude|arrogant|selfish|egoistic|egotistical|negative|aggressive|passive|passive-aggressive|defensive|difficult|stubborn|unprofessional|immature|insecure|emotional|oversensitive|over-sensitive|sensitive|shy|timid|introverted|unreliable|undependable|irresponsible|incompetent|dishonest|unmotivated|demotivated|indifferent|disrespectful|inconsiderate|dismissive|bossy|controlling|pushy|impatient|impulsive|chaotic|messy|forgetful|scatterbrained|absent-minded|inattentive|clueless|naive|ignorant|stupid|dumb|brilliant|talented|gifted|amazing|awesome|fantastic|wonderful|perfect|incredible|outstanding|exceptional|inspiring|charismatic|smart|clever|confident|unconfident|hard-working|hardworking|diligent|cynical|pessimistic|moody|temperamental|dramatic|overconfident|cocky|condescending|patronising|patronizing|abrasive|intimidating|boring|awkward|unfocused|uncommitted|uncooperative|unhelpful|ungrateful|unapproachable|unfriendly|hostile|toxic|manipulative|jealous|greedy|petty|childish|whiny|needy|weak|superficial|shallow|thoughtless|tactless|insensitive|self-centred|self-centered|narcissistic|vague|slow|rigid|inflexible|nitpicky|hopeless|useless|untrustworthy|unambitious|apathetic|spineless|hot-headed|short-tempered|bad-tempered|argumentative|confrontational|closed-minded|narrow-minded|detached|aloof|withdrawn|cold|meek|undisciplined|unstructured|unimaginative|uncreative|unthinking|great|terrible|awful|bad|hard-headed|high-maintenance|conscientious|proactive|reactive|unproactive|assertive|unassertive|disengaged|uninterested|judgmental|judgemental|lovely|nice|kind|mature|weird|strange|annoying|exhausting|impossible|tiring|draining|a-player|organised|organized|unprepared'
const SORT =
  'star|rockstar|superstar|legend|hero|genius|natural|perfectionist|pessimist|procrastinator|complainer|mess|pain|micromanager|pushover|bully|slacker|snob|introvert|extrovert|know-it-all|loner|diva|leader|follower|worrier|gem|machine|disaster|disappointment|joy|joke|liar|coward|failure|loser|winner|pleaser|risk-taker|whiner|narcissist'
const JUDGED =
  'good|bad|great|poor|weak|strong|terrible|natural|born|difficult|nice|kind|lovely|lazy|negative|positive|details|detail|people|big-picture|real|true|fantastic|excellent|awful|slow|careless|messy|cold|quiet|shy|passive|mature|wonderful|amazing|brilliant|gifted|talented|hard|smart|sloppy|rude|selfish'
const DOER =
  'person|listener|presenter|speaker|writer|communicator|manager|colleague|worker|player|thinker|girl|guy|man|woman|type|planner|organiser|organizer|developer|engineer|designer|analyst|nurse|teacher|leader|employee|teammate'
const QUALITY =
  'attitude|personality|character|nature|temper|ego|laziness|arrogance|carelessness|immaturity|negativity|sloppiness|selfishness|stubbornness|rudeness|insecurity|shyness|incompetence|impatience|aggressiveness|passivity|unprofessionalism|disorganisation|disorganization|mindset|defensiveness'
const LACKED =
  'confidence|initiative|motivation|discipline|commitment|professionalism|empathy|respect|ambition|drive|passion|effort|interest|maturity|patience|leadership|presence|gravitas|charisma|focus|care|attention|ownership|backbone|creativity|energy|enthusiasm|seriousness|integrity|responsibility|judgement|judgment|curiosity|tact|skills|skill|talent|structure'

const EVENT =
  'meeting|review|standup|stand-up|demo|presentation|call|interview|workshop|session|retro|retrospective|handover|hand-over|briefing|debrief|debriefing|kick-off|kickoff|sprint|planning|lecture|seminar|class|lesson|shift|round|rounds|rehearsal|training|visit|conference|panel|talk|pitch|negotiation|conversation|discussion|chat|lunch|dinner|hall|all-hands|one-on-one|one-to-one|exam|defence|defense|run|run-through|walkthrough|walk-through|test|launch|release|deployment|incident|outage|report|e-mail|email|mail|message|thread|document|draft|proposal|memo|slide|slides|deck|ticket|request|pr|comment|post|application|letter|cv|resume|résumé|event|webinar|migration|project|delivery|morning|afternoon|evening|week|month|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|checkout|checkup|check-in|catch-up|sync|committee|board|ward|kitchen|channel|brief|estimate|analysis|spec|summary|version|section|introduction|opening|part|question|answer|exercise|practice|consultation|simulation|audit|inspection|tender|offsite|trip|hackathon|survey|dashboard|q&a|qa|budget|roadmap|schedule|plan|update|note|notes|code|response|reply'
const IN =
  'in|during|at|after|before|on|of|from|throughout|over|for|through|since|into|to|with|about|until|by'
const THIS =
  "this|last|that|yesterday's|today's|the|your|our|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|first|second|third|next|final"

/** How feedback is heard in English. */
export const feedbackWords: FeedbackWords = {
  character: [
    `you're|youre ${DEGREE} ${TRAIT}`,
    `you are|were|seem|seemed|sound|sounded|look|looked|appear|appeared|become|became ${DEGREE} ${TRAIT}`,
    `you (can|could|do|have|always|often|sometimes|just|tend|may|might|will) (to) come|comes|came|coming across|off (as) ${DEGREE} ${TRAIT}`,
    `you can|could|tend|have|will|may (to) be|been ${DEGREE} ${TRAIT}`,
    `you always|never|often|sometimes|just|simply|really are|were|seem|sound|look ${DEGREE} ${TRAIT}`,
    `you're|youre (really|just|such|not|never|clearly|simply|always|a) a|an|the|no|bit (real|total|bit|born|true|complete|bad|terrible|great|absolute|of|such|pure) (a|of|an) ${SORT}`,
    `you are|were (really|just|such|not|never|clearly|simply|always|a) a|an|the|no|bit (real|total|bit|born|true|complete|bad|terrible|great|absolute|of|such|pure) (a|of|an) ${SORT}`,
    `you're|youre (really|just|such|not|simply|clearly) a|an|the|no (really|very|such|team) ${JUDGED} ${DOER}`,
    `you are|were (really|just|such|not|simply|clearly) a|an|the|no (really|very|such|team) ${JUDGED} ${DOER}`,
    "you're|youre (just|really|clearly) (not|no) (a|an) team|people|morning player|person",
    'you are (just|really|clearly) (not|no) (a|an) team|people|morning player|person',
    "you're|youre (just|simply|really|clearly|obviously) (not) cut|made out|for",
    'you are (just|simply|really|clearly|obviously) not cut|made out|for',
    "you're|youre the type|kind|sort (of)",
    'you are the type|kind|sort (of)',
    `your (whole|general|bad|poor|negative|own|big|lazy|natural|sloppy) ${QUALITY}`,
    `your (total|complete|general|obvious|constant) lack (of) ${LACKED}`,
    `you (just|really|clearly|simply|seem|obviously|still) (to) lack|lacked|lacking (any|the|a|some|basic|real) (of) ${LACKED}`,
    `you have|had|show|showed|showing no|zero|little (real|sense|of) (of) ${LACKED}|filter|manners|shame|urgency`,
    "you (just|really|clearly|simply|obviously) don't|dont|didn't|never|not (really|even) care|bother|respect|try|listen|think",
    `you have|had|got|'ve (such) a|an (very|really|real) bad|poor|negative|terrible|short|big|wrong|great|wonderful|lazy|difficult ${QUALITY}|problem`,
    `stop|quit|keep|kept|being|of being ${DEGREE} ${TRAIT}`,
    `being|be|become (a) more|less|so|too (of|a) confident|proactive|assertive|professional|organised|organized|careful|positive|mature|sensitive|responsible|motivated|committed|disciplined|serious|ambitious|outgoing|reliable|decisive|patient|humble|friendly|strategic|engaged|flexible|visible|emotional|defensive|aggressive|negative|shy|passive|open|resilient|structured|creative|leader|player`,
    `find|found|think|consider|considered|call (that) you (to|are|were|as) (be) ${DEGREE} ${TRAIT}`,
    'typical of|for you',
    'typical you',
    'the|your|biggest problem (here|with) is|you you|your',
    'people|somebody|someone like you',
    'who you are',
    'so like you',
    `somebody|someone|person (who) is|so|as ${DEGREE} ${TRAIT}`,
    'as a person',
    'in your dna|blood|nature',
    'born|natural leader|talent|speaker|presenter|teacher|communicator|gift',
    "you've|you (have|obviously|clearly|really|just|always) got (real|a|such|so|much) (real|much|lot|great) talent|gift|it",
    'you have (a|such|real|so|lot|much|great) (a|real|much|lot|of|natural|great|big) talent|gift|personality',
    'lazy|arrogant|selfish|incompetent|childish|stupid',
  ],
  characterApart: [
    'you are|were|look|sound great|good|bad|slow|nice|kind|strong|brilliant|amazing|awesome|fantastic|wonderful|perfect|terrible|quiet|clever|smart at|in|to|with|when',
    "you're great|good|bad|slow|nice|kind|strong|brilliant|amazing at|in|to|with|when",
    "isn't|not|never|no|without|than|nothing|wasn't (that|saying|say|mean|about|because) you are|were|you're",
    'kind|sort of question|message|mail|answer|thing|situation|meeting|work|detail|mistake|error|note|problem|reply|chart|slide',
    'your nature of',
    'it|this|that is|was typical',
    'not lazy|arrogant|selfish|incompetent|childish|stupid',
  ],
  situation: [
    "yesterday|yesterday's|today|today's|tonight|tonight's|earlier|just-now|this-morning",
    'just now',
    'this|last|that|on|every|next|previous (_) morning|afternoon|evening|night|week|month|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|semester|term|spring|summer|autumn|winter|time|shift|sprint',
    "monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|week's|month's",
    'on|since|until|from|by|of|before|after|last monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays',
    'in|of|since|early|late|mid|last january|february|march|april|june|july|august|september|october|november|december',
    '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st (of) january|february|march|april|may|june|july|august|september|october|november|december',
    'january|february|march|april|june|july|august|september|october|november|december 1*|2*|3*|4*|5*|6*|7*|8*|9*',
    `${IN} ${THIS} (_) (_) ${EVENT}`,
    `${IN} a|an (_) (_) meeting|review|call|demo|session|interview|presentation`,
    `${THIS} (_) (_) ${EVENT} (_) of|on|from|with|about|for|to|by|before|after|at|in|that|last|yesterday|today|this|where|when|you|we|i`,
    `your|the (_) (_) mail|email|e-mail|message|draft|report|slide|slides|deck|document|post|comment|answer|reply|proposal|presentation|talk|demo|note|notes|handover|estimate|code|ticket`,
    'when (_) you|we|i|the|a|they|he|she|somebody|someone|people|it|our|your|two|three|_ asked|said|came|called|told|raised|presented',
    'while|as|after|before|once|whenever you|we|i|the|they|she|he (_) _',
    'during (_) _',
    'slide|page|line|section|chapter|minute|question|row|step|item|point 1*|2*|3*|4*|5*|6*|7*|8*|9*|one|two|three|four|five|six|seven',
    'the first|second|third|fourth|fifth|last|final|opening|closing (_) minutes|minute|slide|slides|question|questions|chart|half|part|paragraph|sentence|call|session|page|section|day|week|hour|time',
    'at 1*|2*|3*|4*|5*|6*|7*|8*|9*|noon|midnight|lunch',
    'two|three|four|five|six|seven|a|couple|few|several|one (of) days|day|weeks|week|hours|hour|minutes|months|month ago|before|earlier|later|into',
  ],
  situationApart: [
    'every|each|any|all|most|these|many (_) (_) meeting|review|call|demo|session|presentation|email|e-mail|mail|message|conversation|time|week|day|morning|monday|tuesday|wednesday|thursday|friday|month|report|draft',
    'when (ever) you are|feel|want|need|can|have|get',
    'next time|week|month',
    'over|with|all the time|years',
    'in the end|long|future|morning|past',
  ],
  impact: [
    'as a result|consequence',
    'because|thanks of|to that|this|it|you|the|your',
    'the (_) effect|impact|result|outcome|consequence|upshot is|was|of|that|on',
    'impact|effect on',
    'which|that|this|it|what (_) (_) meant|means|made|makes|left|leaves|led|leads|caused|causes|cost|costs|kept|keeps|gave|gives|helped|helps|saved|saves|forced|forces|took|takes|let|lets|allowed|allows|turned|pushed|delayed|slowed|slows|stopped|stops|showed|shows|opened|closed|brought|built|builds|created|creates|lost|won|broke|confused|confuses|calmed|moved|threw|put|set|held|sent|raised|reassured|encouraged|blocked|changed|earned|signals|signalled|resulted|results|prevented|sounded|felt|feels|came',
    'making|leaving|giving|causing|leading|forcing|costing|helping|allowing|meaning|letting (_) it|us|them|me|the|everyone|everybody|people|others|her|him|to|that|you|a|our|two|three',
    'resulted|resulting|led|leading in|to',
    'makes|made it|me|us|them|him|her|people|everyone|others|the (_) (_) (_) hard|harder|difficult|easy|easier|clear|clearer|feel|think|wonder|want|look|lose|stop|possible|impossible|hesitate|understand|see|trust|ask|nervous|uneasy|unsure|uncomfortable|safe|confident',
    'so (that) nobody|no-one|everybody|everyone|people|they|we|i|she|he|it|both|two|three|the|others|our|half|some|none|neither|a',
    "i|we felt|lost|missed|spent|waited|had|needed|could|couldn't|stopped|relaxed|understood|knew|learned|learnt|started|decided|trusted|didn't|wasn't|weren't|left|got|ended|finished|saved|ran|struggled|was|were|found|began",
    "i am|'m now|still|not|less|more",
    "nobody|no-one|everybody|everyone|people|others|they|neither|both|half|several|some (of) (_) (_) asked|stopped|started|left|knew|understood|felt|could|couldn't|looked|opened|turned|had|waited|began|lost|relaxed|laughed|smiled|nodded|agreed|decided|stayed|spoke|answered|went|got|signed|were|was|wrote|missed|said|told|came|did|didn't",
    'she|he|they|we|nobody|both|several|half|others|people|everyone (then|just|also) cut|put|let|quit|set|hit|shut|split',
  ],
  clauses: [
    'and',
    'so',
    'which',
    'but',
    'because',
    'that',
    'then',
    'until',
    'yet',
    'therefore',
    'who',
    'where',
  ],
  whens: [
    'when',
    'while',
    'after',
    'before',
    'during',
    'once',
    'as',
    'if',
    'whenever',
    'since',
    'although',
    'where',
    'who',
  ],
  reader: ['you', "you've", "you'd", "you're", 'yourself', "you'll"],
  observes: [
    'i (_) noticed|saw|observed|heard|thought|wanted|want|liked|loved|appreciated|think|believe|would|hope|watched|read|see|enjoyed|admired',
    'i was|am impressed|glad|happy|pleased',
    'it|this|that was|is|were (a|an|so|really|very|not) great|good|nice|bad|excellent|amazing|awful|terrible|fantastic|perfect|fine|ok|okay|wonderful|well|poor|weak|brilliant|awesome|disappointing|impressive|useful|interesting|job|pleasure|lot|disaster|mess',
    'the|your (_) (_) was|were (a|an|so|really|very|not|too|quite) great|good|nice|bad|excellent|amazing|awful|terrible|fantastic|perfect|fine|wonderful|well|poor|weak|brilliant|awesome|disappointing|impressive|useful|interesting|boring|confusing|messy|sloppy|long|short|mess|disaster|unclear|clear|late|unprofessional|unacceptable',
    'well|nicely|nice|good|great done|made|said|handled|put|prepared|written|structured|organised|organized|explained|presented|work|job',
  ],
  happened:
    /^(?:\p{L}{2,}ed|was|were|had|did|went|left|lost|took|said|told|asked|made|came|got|gave|knew|thought|felt|began|kept|found|saw|heard|spoke|wrote|sat|stood|ran|fell|broke|spent|paid|sent|built|brought|bought|caught|understood|chose|became|grew|held|led|meant|met|rose|shut|stuck|threw|won|withdrew|drew|fed|slept|woke|forgot|couldn't|didn't|wasn't|weren't|hadn't|could)$/u,
  happenedApart: [
    'need',
    'speed',
    'indeed',
    'feed',
    'based',
    'used',
    'red',
    'tired',
    'interested',
    'supposed',
    'detailed',
    'organised',
    'organized',
    'disorganised',
    'disorganized',
    'prepared',
    'unprepared',
    'proceed',
    'succeed',
    'exceed',
    'agreed-upon',
    'hundred',
    'shared',
    'talented',
    'gifted',
    'skilled',
    'motivated',
    'unmotivated',
    'committed',
    'focused',
    'structured',
    'could',
  ],
}
