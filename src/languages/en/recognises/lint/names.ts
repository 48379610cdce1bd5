import type { HourLexicon } from '../../../../linter/hour-lexicon.ts'
import type { NameLexicon } from '../../../../linter/name-lexicon.ts'
import { matchLexicon } from '../match.ts'

const list = (names: string) => names.split('|')

/** What tells the name of a company, an event or a programme from the words that it is made of. */
export const names: NameLexicon = {
  little: list(
    "i|i'm|i'd|i've|i'll|you|you're|you'd|your|yours|me|my|mine|we|we're|us|our|they|them|their|he|him|his|she|her|it|it's|its|this|that|these|those|a|an|the|be|am|is|are|was|were|do|does|did|have|has|had|will|would|could|can|may|might|shall|should|must|let|let's|please|not|no|yes|and|or|but|so|if|to|of|in|on|at|for|from|with|by|as|about|how|what|when|where|why|who|which|just|very|also|too|hi|hello|hey|dear|thanks|thank",
  ),
  common: list(
    'a|an|my|your|our|their|his|her|its|some|any|no|every|each|another|such|this|these|those|that|more|much|many|real|true|total|absolute|quick|rough|good|great|little|big|one|two|three|be|being|am|is|are|was|were|very|so|and|or|not|really|totally|the',
  ),
  definite: list('the|this|last|our|your|that|next|first|second|third|annual|yearly|monthly|weekly'),
  inside: list('of|the|and|&|de'),
  kindsBehind: list(
    'evening|evenings|meetup|meet-up|meetups|programme|program|night|nights|event|events|conference|summit|festival|workshop|podcast|newsletter|magazine|series|award|awards|club|campaign|initiative|scheme|community|collective|network|webinar|blog|channel|app|foundation|association|society|hackathon|bootcamp|academy|show|exhibition|panel|café|cafe|bar|pub|brewery|agency|studio|studios|project|fund|prize|fair|course|book|film|band|choir|team|breakfast|day|week',
  ),
  kindsBefore: list(
    'called|named|titled|company|start-up|startup|agency|studio|magazine|podcast|newsletter|brand|firm|charity|club|festival|employer|app',
  ),
  workplaces: list('at|for|from|with|joined|left|join|leaving|to'),
  legalForms: [
    ...matchLexicon.legalForms.filter((form) => !/^(?:company|group|holding|holdings)$/u.test(form)),
    ...list(
      'nv|llp|lp|lc|sas|sarl|spa|aps|a/s|asa|oyj|kft|zrt|nyrt|sro|doo|dd|ad|ood|eood|ev|gbr|ug|mbh|vzw|asbl|cic|cio|pllc|pbc|bhd|pte|kk|sl|slu|sc|sca|scrl|srls|ehf|hf|sia|uab|ou',
    ),
  ],
}

/** Hours and clocks in words. */
export const hours: HourLexicon = {
  named: {
    'at|around|about noon|midday|noontime': 12,
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today noon|midday': 12,
    'at|around midnight': 0,
  },
  behind: list("o'clock|oclock|uhr"),
  before: list('at|around|about|by|before|after|from|until|till|monday|tuesday|wednesday|thursday|friday'),
  callers: list(
    'the|my|your|our|their|his|her|its|each|every|that|those|these|early|late|monday|tuesday|wednesday|thursday|friday|saturday|sunday|daily|weekly',
  ),
  goesOn: list(
    "slot|slots|time|times|call|chat|window|option|gap|opening|appointment|coffee|zoom|conversation|talk|on|in|for|at|to|with|or|and|until|till|by|but|if|that|this|next|tomorrow|today|would|will|is|was|could|can|monday|tuesday|wednesday|thursday|friday|saturday|sunday|your|my|our|their|sharp|please|work|works|suit|suits|local|o'clock",
  ),
  clocks: list('time|timezone|clock|zone'),
  at: list('in'),
  mine: list('here|there'),
}
