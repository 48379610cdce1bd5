/** Things of working life that can be counted: late learners leave out what shows it. */
const things =
  `report|email|e-mail|presentation|contract|offer|budget|meeting|website|letter|proposal|client|customer|question|
  problem|project|process|tool|decision|recipe|invoice|patient|lesson|workshop|interview|risk|mistake|drawing|
  model|chart|table|schedule|rota|order|supplier|tender|application|article|video|photo|box|job|shift|test|shelf`.replaceAll(
    /\s+/gu,
    '',
  )
const several = '(?:[2-9]|\\d{2,}|two|three|four|five|six|seven|eight|nine|ten|many|several|few)'
const doing =
  '(?:write|make|prepare|read|lead|run|give|price|send|sell|build|draw|handle|manage|answer|present|fix|negotiate|review|check|create|do|hold|plan|take|test|explain)'
const behind = '(?=$|,| (?:in|for|with|to|that|what|which|and|after|before|without|from|by|on|at)(?!\\p{L}))'

/** “Shelf” → “shelves”, “box” → “boxes”. */
const pluralOf = (one: string) =>
  /f$/u.test(one) ? `${one.slice(0, -1)}ves` : /(?:x|s|ch)$/u.test(one) ? `${one}es` : `${one}s`

/** What is left out or put otherwise by those who learned the language late, and how it is said: each is one slip. */
const slips: readonly (readonly [slip: RegExp, said: string | ((...found: string[]) => string)])[] = [
  // “Write report in English”
  [
    new RegExp(`(?<=^(?:learn )?(?:how )?(?:to )?)(${doing}) (${things})${behind}`, 'iu'),
    (_, verb = '', one = '') => `${verb} ${pluralOf(one)}`,
  ],
  // “With 10 question”
  [
    new RegExp(`(?<=(?<![\\p{L}\\p{N}])${several} )(${things})(?=$|[,.]| (?!of(?!\\p{L}))\\p{L})`, 'giu'),
    (_, one = '') => pluralOf(one),
  ],
  // “To speak in meeting”
  [/(?<=(?:in|at|during) )(meeting|interview|presentation)(?=$|,| (?:and|with)(?!\p{L}))/giu, '$1s'],
  // “With foreigner”
  [
    /(?<=(?:with|from|to|for|about) )(foreigner|client|customer|colleague|supplier|patient|parent|student|guest|visitor)(?=$|,| (?:when|who|and|in|on|that)(?!\p{L}))/giu,
    '$1s',
  ],
  [/(?<=(?:to|with|from|for) )(?=(?:sales|marketing|design|legal|finance|IT|HR) team(?!\p{L}))/gu, 'the '],
  // “Do the calculation self”
  [/(?<=\p{L}) self(?=$|,)/giu, ' myself'],
  // “When he say no”, “what boss say”
  [/(?<!\p{L})(he|she|it) (say|want|need|come|know|ask|make|think|tell)(?!\p{L})/giu, '$1 $2s'],
  [
    /(?<=(?:what|when|if|because) )(boss|client|customer|manager) (say|want|need|come|know|ask|make|think|tell)s?(?!\p{L})/giu,
    'the $1 $2s',
  ],
  // “Reports in English what don't come back”
  [
    new RegExp(
      `(?<=(?:${things})e?s?(?: in \\p{L}+)? )what (?=(?:do|does|is|are|will|can|come|comes)(?:n['’]t)?(?!\\p{L}))`,
      'giu',
    ),
    'that ',
  ],
  [
    /(?<=(?:people|persons|directors|managers|clients|customers|colleagues|parents|students|patients) )which(?= )/giu,
    'who',
  ],
  // “To know make”
  [new RegExp(`(?<=^know )(?=${doing} )`, 'iu'), 'how to '],
  [/(?<=fear of )(speak|talk|present|ask|fail|call)(?= |$)/giu, '$1ing'],
  [/(?<=(?:two|three|four|five|six|ten|\d) )(year|month)(?=$|,)/giu, '$1s'],
  [/from the zero(?!\p{L})/giu, 'from scratch'],
  [/(?<=how much )(?=costs?(?=$|,|\s))/giu, 'it '],
  [/(?<!\p{L})in maximum (?=\p{N}|two|three|four|five)/giu, 'in at most '],
  [/(?<=(?:when|if|with|for|to) )(?=person(?= |$|,))/giu, 'a '],
]

/** An action without the slips of those who learned the language late. */
export const withoutSlips = (action: string): string =>
  slips.reduce(
    (said, [slip, right]) =>
      typeof right === 'string'
        ? said.replace(slip, right)
        : said.replace(slip, right as (found: string) => string),
    action,
  )
