import type { Signs } from '../../../../linter/sign-lexicon.ts'

/** What people do to others by talking. */
const SAID =
  'said|says|told|advised|advises|suggested|suggests|recommended|recommends|explained|taught|showed|mentioned|pointed|reminded|encouraged|warned|asked|answered|replied|argued|noted|stressed|thinks|believes|wants'

/** Quotations, third persons and the writer's past: who says what of whom. */
export const saying: Pick<
  Signs,
  'announcements' | 'lessons' | 'leadIns' | 'speaksOf' | 'reported' | 'somebody' | 'pastClaims' | 'pastJoined'
> = {
  announcements: {
    says: [
      "we're|we (are) (now|also|still|currently) hiring|recruiting|growing",
      "i'm|i|i've|we've|we (am|have) (just|been|officially|recently) joined|joining|starting|promoted|named|selected|awarded|shortlisted|nominated",
      'starting|started (a|my) new job|role|position|chapter|adventure',
      'happy new|holidays|birthday|anniversary|easter|diwali|ramadan|hanukkah|passover|thanksgiving',
      'work anniversary',
      'celebrating|celebrate (my|our) _ (years|year|anniversary)',
      'join us|me on|at|for|in|this|next|live',
      'register|sign (up) now|here|today|below',
      'save the date',
      'open positions|position|roles|role',
      'apply now|here|below|today|by',
      'link in (the) (first) comments|bio|comment',
      'personal|big|exciting|great|some news|update',
      'congratulations|congrats',
      'announcing|announcement',
    ],
  },
  lessons: {
    says: [
      'how|why|what|when|lesson|lessons|learned|learnt|taught|teaches|mistake|mistakes|tips|ways|reasons|because|never|stop|instead|without',
    ],
  },
  leadIns: {
    says: [
      'unpopular|controversial|hot opinion|take|opinions',
      'part one|two|three|four|five|1|2|3|4|5|i|ii|iii|iv',
      'keynote|talk|panel|webinar|speaker|speaking|workshop|session|interview at|in|on|with _ (_) (_) (_)',
      'ted|tedx talk',
      'day _ (of) (_)',
    ],
  },
  speaksOf: {
    says: [
      `she|he (also|once|then|just|always|even|really|kindly|rightly) ${SAID}`,
      'her|his advice|words|tip|idea|suggestion|recommendation|answer|feedback was|is|to|that|about|on|helped',
    ],
  },
  reported: { says: [SAID] },
  somebody: {
    says: [
      'colleague|colleagues|boss|manager|friend|teacher|professor|supervisor|mother|father|sister|brother|wife|husband|partner|daughter|son|mentor|coach|recruiter|director|ceo|client|customer|patient|student|somebody|someone|woman|man|girl|boy|nurse|doctor|lead|head|founder|author|speaker|host|guest|person|cousin|aunt|uncle|neighbour|neighbor|flatmate|roommate|classmate|advisor|adviser|therapist|lecturer|tutor|intern|apprentice|team-mate|teammate|who|who’s|whom|whose',
    ],
  },
  pastClaims: {
    says: [
      'i (have|currently|now|also|mostly|mainly) work|worked (mostly|mainly|now|today) in',
      "i've|i (have) (been) worked|working in",
      'my background|field|training|degree|profession is (in)',
      "i'm|i (am|have|had) (currently|now|just) moving|moved|switching|switched|changing|changed|transitioning|coming|came|come (over|away) from",
      "i'm|i (am) leaving|left",
      'years|year (of) (experience|work) in|of',
      'i studied|study',
      'which|what|my (_) skills|lessons|experience|move|switch|path|way from',
    ],
  },
  pastJoined: { says: [] },
}
