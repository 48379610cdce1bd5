import type { PhraseLexicon } from '../../../draft/phrases/phrase-lexicon.ts'
import { andAlso, infinitive } from './actions.ts'
import { aroundWishes } from './around-wishes.ts'
import { decides, dilemmas } from './dilemmas.ts'
import { introduces } from './introduces.ts'
import { beginsWith, contrast, learnt, refersBack, together } from './learning.ts'
import { isLoose, undecided } from './loose.ts'
import { fromNoun } from './nouns.ts'
import { presents } from './presents.ts'
import { isRemark, opinion } from './remarks.ts'
import { able, tellsOfNow } from './tells-of-now.ts'
import { writtenOut } from './written-out.ts'

/** How the user's own clauses are taken out of what they type in English. */
export const phraseLexicon: PhraseLexicon = {
  sentences: { need: 'I want to {phrase}.', goal: 'In the long run, I want to {phrase}.', who: "I'm …" },
  ...aroundWishes,
  beforeDeed: /(?<!\p{L})to$/iu,
  beginnings: [
    'where|how do|should|can|does i|you|one|we (even|actually) start|begin',
    'how|where to (even|actually) start|begin',
    'no idea where|how to start|begin',
    "don't|dont know where|how to start|begin",
  ],
  goesOn: [
    'my own',
    "i|i'd|id|would also like|love|want|need|hope to",
    'my first',
    'so that',
    'what|where|who|whom|how|which|things|that i (really) want|need to',
  ],
  // “So nobody is angry with me”, “so I don't lose money” tell what a wish is for.
  turns: ['and so', "and i|i'm|im|i've|we|we're|it's|nobody|everybody", "so i'm|im|i've|we're|it's"],
  twofold: [
    /^((?:(?!how to ).)+?),? and (how to .+)$/iu,
    /^(.+), so (\p{L}+(?: \p{L}+)? skills(?:, .*)?)$/iu,
  ],
  trails: [
    /, [^,]* why not$/iu,
    /, why not .*$/iu,
    /(?<!(?:understand|explain|know|see|ask|say|tell|learn)) why not$/iu,
    // “Prepare for a shore job: vetting, law”: behind a whole wish stands what it is made of.
    /(?<!(?:things?|areas?|skills?|topics?|points?|fields?|ways?|parts?|questions?|tasks?|at|in|on|with|to|for|of|about|how|and)): .*$/iu,
    /,? which (?:i|we|my|(?:is|are) \p{L}+ing (?:up |away )?(?:my|our)|eats?|takes?|kills?) .*$/iu,
    /, [^,]*would be .*$/iu,
    / then (?:maybe|perhaps|probably|possibly) .*$/iu,
    /, (?:like|such as|for example|for instance|e\.g\.) .*$/iu,
    /, (?:remote(?:ly)?|hybrid|part[- ]time|full[- ]time|same \p{L}+|local(?:ly)?|abroad|here)(?:,? (?:if possible|if i can|is fine|ideally|preferably|or hybrid|please))?$/iu,
    /,? (?:i (?:think|guess|suppose|hope)|if possible|or so)$/iu,
    / (?:maybe|perhaps|probably|possibly|hopefully)$/iu,
    / too$/iu,
    / (?:would be|is) (?:the|my) (?:other|next|second|main|biggest|last) (?:thing|one|wish|goal|problem)(?: .*)?$/iu,
    /(?<=^become .*) first$/iu,
    / somewhere$/iu,
    /, [^,\s][^,]*\sor (?:anything|something|somewhere|whatever)(?: .*)?$/iu,
    /, (?:and )?(?:then|later|after that|some day|maybe|perhaps|eventually)(?: .*)?$/iu,
  ],
  turnsAround: /^(?:but|however)$/iu,
  also: [
    'second|third|other (one|thing) is',
    'and after|then|afterwards|later (that) to',
    'but',
    'also',
    'plus',
    'as well as',
    'or maybe|perhaps',
    'i (also|really|just) want|need to',
    "and what i'd|id|i (would) (really) like|love|want|need is (to)",
    "and i'd|id (also) (really) like|love to",
    'and i (would) (also) (really) like|love|want|need to',
  ],
  unsayable: [
    'hire|employ me',
    'get|getting|be|being hired',
    'put|give|throw|sit|hand me (in|on|a|the)',
    'find|need|want|get|have|meet (a|some|my) (_) mentor*',
    'mentor me',
    'guide me',
    'guidance',
  ],
  isRemark,
  opinion,
  refuses:
    /^(?:and |but |just )?(?:(?:i )?(?:keep )?go(?:ing)? back and forth|got my|have (?:Admin|CCNP|CCNA|PMP|\p{Lu}{2,}\d?)(?= \+|,|$)|nothing|anything but|except|(?:tell|ask|call|text|email|message|remind|trust|believe|forgive|excuse) me|in (?:my|our) \p{L}+ (?:we|they|i|people|everybody|everyone|nobody)|i (?:won['’]t|don['’]t|do not|will not|would(?:n['’]t| not)|refuse to))(?!\p{L})/iu,
  joinsAim:
    /^(?:and|or|then|later|afterwards|eventually|plus|also|next)(?!\p{L})(?! (?:an? )?(?:\p{L}+ )?(?:hospital|school|university|company|firm|agency|ngo|charity|bank|museum|ministry)$)/iu,
  undecided,
  dilemmas,
  decides,
  isLoose,
  isChoice: (piece) => /\sor\s/iu.test(piece) && !/^(?:in|at|for|with|on|from|near|and|or)\s/iu.test(piece),
  wishEnds:
    /(?<!(?:^|\s)(?:with|for|in|on|at|of|to|from|by|about))\s(?:because|since|so that|so (?:i|we|people|they|you|nobody|everybody)|instead of|rather than|not (?:just|only)|without|although|though|while|when|which|that (?:do|does|are|is|will|would|can)(?:n['’]?t)?|before|after)(?!\p{L})/giu,
  causes: /(?<!\p{L})because(?!\p{L})/giu,
  borders: [
    'because',
    'since',
    'so that',
    'which',
    'although|though',
    'while',
    'when',
    'where',
    'if',
    'then',
    'and',
    'or',
    'with',
    'without',
    'at',
    'in',
    'for',
    'from',
    'on',
    'by',
    'who',
  ],
  // “or not”; “groups that people come back to”: the verb takes it.
  endsSo:
    /(?:^|\s)(?:(?:what|which|why|when|who|where|or) (?:(?:is|are|was|does|do|can|should) )?not|(?:(?:com|go|gett|look|listen|talk|speak|belong|return|relat|react|respond|subscrib|stick|turn|hear|learn|benefit|buy)(?:e|es|ing|s)?|came|went|heard|bought|proud|afraid|tired|aware|scared|fond|part)(?: back| up| away| out| forward)? (?:to|from|of)|(?:like|than|after|before|all|about|of|with) that)$/iu,
  cannotEnd:
    `a an the and or but nor to of from as than that which who whose because since so if when while into my our your their his her its is are was were be been am i we they not`.split(
      /\s+/u,
    ),
  foreignTown:
    /(?<=(?:^|\s)(?:in|near|from|outside|around) )\p{Lu}\p{L}+(?: (?:du|de|des|del|la|le|los|el))?(?: \p{Lu}\p{L}+)+/gu,
  foreign: [
    'ich|und|der|die|das|ein|eine|einer|auf|wie|für|mit|nicht|wir|bei|als',
    'je|les|des|une|et|pour|dans|avec|chez|suis|veux|du|aux',
    'quiero|el|los|las|para|por|que|con|un|una|y|del|busco|soy|ser',
    'eu|não|uma|com|dos|em|mais|sou',
    'il|di|che|per|sono|nel|della|voglio',
    'ik|een|het|naar|voor|wil|ben|bij',
  ],
  own: ['the|to|and|of|a|an|in|for|with|my|i|how|at|on|is|who|as|from|by|into|or|not|want|be|it|we|our'],
  isBorrowed: () => false,
  spelt:
    `I I'm I've I'd I'll UX UI PR PhD MBA MSc BSc SaaS B2B B2C SEO CRM ERP QA API APIs KPI KPIs OKR OKRs CEO CFO
    NGO NGOs CVs QA eBay
    CTO COO CMO CPA VP R&D UK USA LinkedIn Google Excel PowerPoint GitHub English German French Spanish Hebrew Arabic Gulf Kubernetes Docker Figma AutoCAD YouTube Photoshop
    European American British African Asian Italian Portuguese Dutch Japanese Korean Russian Ukrainian Greek Norwegian Danish Finnish
    Python Java Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(/\s+/u),
  shortened: 'esp|mgmt|dept|[Aa]sst|[Mm]gr|[Ee]ngr',
  denials: 'not',
  writtenOut,
  at: () => 'at ',
  or: 'or',
  fromTo: (from, to) => `from ${from} to ${to}`,
  and: ' and ',
  joins: (piece) => /\s(?:and|&)\s|^and\s/iu.test(piece),
  andAlso,
  learnt,
  together,
  contrast,
  refersBack,
  beginsWith,
  tellsOfNow,
  able,
  infinitive,
  fromNoun,
  introduces,
  presents,
}
