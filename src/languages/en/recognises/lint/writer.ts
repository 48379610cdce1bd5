import type { PhraseLists } from '../../../../linter/words.ts'

/** What is said of the writer. */
export const writer: Pick<PhraseLists, 'me' | 'whoIAm' | 'anybodyDoes' | 'introduces' | 'i' | 'between'> = {
  me: ['i', 'me', 'my', 'mine', 'myself', "i'm", "i've", "i'd", "i'll"],
  whoIAm: [
    "i'm|am writing on|about|a|an|my|for",
    'now a|an|the|in|at',
    'my|our team|company|firm|clinic|hospital|ward|shop|school|class|office|startup|start-up|lab|department|students|pupils|clients|customers|patients|colleagues|app|museum|library|practice|studio|unit|agency|bakery|farm|thesis|degree|job|employer|business|organisation|organization|charity',
    "i'm (also) (currently) a|an|the|one|in|moving|working|at|from|on|studying|leading|new|training|based|preparing|changing|now|both",
    'i am (also) (currently) a|an|the|one|in|moving|working|at|from|on|studying|leading|new|training|based|preparing|changing|now|both',
    "i've|i (have) (been) worked|spent|led|built|taught|written|researched|managed",
    "i've|i have been a|an|in|at|working|leading|studying",
    'i (currently|now|also) work|study|lead|manage|teach|build|run|write|design|nurse|develop|live|moved|switched|started|joined|graduated|studied|worked|spent|left|come|help|research|edit|sell|plan',
    'my name is|here',
    'as a|an (fellow|junior|senior|young)',
    'my role|job|work|team|background|background|field',
    'this is',
    'and lead|run|teach|manage|study|work',
    'fellow',
    'here moving|from|working',
    'years|year as|in|of',
  ],
  anybodyDoes: [
    'blown|speechless|overwhelmed|awestruck|humbled',
    'looking|hoping|writing|reaching|wondering|interested|sorry|sure|glad|happy|impressed|inspired|excited|curious|keen|eager|thrilled|honoured|honored|grateful|thankful|aware|asking|contacting|messaging|trying|afraid|not|so|very|really|exploring|open|available|free|flexible|amazed|fascinated|delighted|convinced|following|busy|fully|completely|able|willing|ready|well|fine|good|your|such|counting|waiting|quite|absolutely|truly|certain|confident|seeking|searching|going|getting|too|all|that|if|as|to|you|it|this|enjoying|liking|loving|thinking|feeling|reading|asking|expecting|begging|dying|desperate|stuck|lost|attended|played|visited|enjoyed|quoted|posted|comment|commented|bumped|ran|googled|searched|decided|had',
    "read|reading|saw|see|seen|heard|hear|watched|watch|listened|liked|like|love|loved|enjoyed|enjoy|came|come|found|find|noticed|notice|discovered|stumbled|follow|followed|hope|hoped|hoping|wish|want|wanted|wonder|wondered|would|could|can|cannot|can't|may|might|will|won't|shall|should|must|am|was|were|have|had|has|think|thought|know|knew|believe|feel|felt|admire|admired|appreciate|appreciated|value|valued|understand|promise|do|don't|did|didn't|ask|asked|need|needed|got|get|saved|shared|remember|remembered|agree|thank|write|wrote|send|sent|reach|reached|look|looked|look|mean|guess|expect|wait|respect|apologise|apologize|attach|attached|share|trust|tried|met|take",
    'keep thinking|coming|wondering',
  ],
  introduces: ["i'm", 'i am', 'this is', 'name is', "it's"],
  i: ["i|i've|i'd|we|we've|i'm|we're", 'i|we am|are|have|had'],
  between: [
    'now|both|today|since',
    'also|currently|now|just|only|recently|really|truly|very|still|always|often|never|both|myself|personally|actually|first|then|once|already',
  ],
}
