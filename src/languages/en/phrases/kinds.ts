import type { Vocabulary } from '../../../draft/phrases/phrase-lexicon.ts'
import type { LineRole } from '../../../model/persona.ts'
import { articleOf } from './articles.ts'
import { correct } from './correct.ts'
import { somebody } from './somebody.ts'
import { within } from './within.ts'

/** What is written: “emails to contractors that don't sound thick”, “better English mail”. */
const writing =
  /^(?!(?:my|our|your|their|his|her|the|these|those|no|too|fewer|less|many|all)(?!\p{L}))(?:\p{L}+ ){0,2}(?:emails|mails|letters|texts|reports|captions|proposals|tenders|quotes|cover letters|labels|listings|descriptions|ads|adverts|menus|lesson plans|code|copy|dialogue|headlines|newsletters|scripts|songs|stories)(?= (?:to|for|in|that|which|people|without|nobody) )|^better (?:\p{L}+ )?(?:emails?|mails?|letters|texts|reports|proposals)$/iu
/** What is made by hand or at a desk, and how it should be: “pots that don't crack”. */
const making =
  /^(?!(?:my|our|your|their|his|her|the|these|those|no|too|fewer|less|more|many|all|make|sell|buy|sew|bake)(?!\p{L}))(?:\p{L}+ ){0,2}(?:pots|bowls|mugs|vases|dresses|shirts|jackets|suits|skirts|costumes|shoes|bags|cakes|loaves|pastries|sausages|cheeses|chairs|cabinets|posters|slides|charts|maps|dashboards|videos|films|websites|games|puppets|prototypes)(?= that (?:sells?|fits?|lasts?|holds?|works?|stays?|looks?|tastes?|converts?|don['’]t|do not|people|nobody)(?!\p{L}))/iu
/** Learnt once, with where it is used: “first aid in the mountains”. */
const learning =
  /^(?:(?:wilderness |mental health |pa?ediatric )?first aid|CPR|sign language|lip[- ]reading|touch[- ]typing|(?:R|[A-Z][A-Z\d]{1,5}) (?:past|beyond) the basics)(?=$|,| (?:in|for|at|on|with) )/iu
/** An abbreviation or a tool with what it is for: “R for statistics”, “IFRS 16 properly”. */
const tool =
  /^(?:R|C|[A-Z][A-Z\d]{1,5}(?: \d{1,3})?)(?= for )|^(?:R|[A-Z][A-Z\d]{1,5}(?: \d{1,3})?) (?:properly|from scratch)$|^automation (?:with|in|of) \p{L}/u
/** A tongue, with what it is for: “English for the office”. */
const tongue =
  /^(?:English|German|French|Spanish|Italian|Dutch|Portuguese|Hebrew|Arabic|Russian|Swedish|Norwegian|Danish)(?=$| (?:for|at) )/u
/** “Finance job in daylight”, said without its article. */
const post =
  /^(?!(?:my|our|the|any|some|an?|no|dream|this|that|same|get|find)(?!\p{L}))(?:\p{L}+ ){1,2}(?:job|role|position)(?=$| (?:in|at|with|for|near|close|from) )/iu
const department = /^(?:the )?\p{L}+(?: or \p{L}+)? department(?=$|,| (?:in|at|of) )/iu
/** A field by its last word: “brand and hotel photography”, “freelance magazine writing”. */
const fieldOf =
  /^(?!(?:an?|the|my|our|more|less|better|good|some|any|no|do|get|learn|teach|study|start|leave|finish|would|could|should|might|may|will|can|must|consider)(?!\p{L}))(?:\p{L}+ ){1,3}(?:photography|writing|journalism|accounting|logistics|dentistry|counselling|counseling|interpreting|translation|consulting|consultancy|research|policy|law|tax|crime|nursing|medicine|engineering|teaching|education|training|conservation|publishing|production|administration|planning|investigations?|(?<!(?:^|\s)(?:take|day|good|best|self|better) )care|(?<!(?:^|\s)(?:part|time|full|remote|hard|team|group|night|shift|home|the) )work)(?: (?:full|part)[- ]time)?(?=$|,| (?:in|at|for|on|with|or) )/iu
/** “Policy or an advisory job”: a field, and a job in it. */
const fieldOrPost =
  /^\p{L}+(?: \p{L}+)? or an? (?:\p{L}+ ){1,2}(?:job|role|position)(?=$|,| (?:in|at|with|for) )/iu
const ofOwn = /^(?:an? )?(?:\p{L}+ ){1,2}of (?:my|our) own(?=$|,| )/iu
const course = /^(?!(?:an?|the|my|of|in|no) )(?:\p{L}+ ){1,2}(?:course|class)$/iu
/** A field by the end of its last word: “marine biology”, “clinical informatics”. */
const science =
  /^(?:\p{L}+ ){0,2}(?:\p{L}{2,}(?:ology|omics|onomy|istics|ormatics)|conservation)(?=$|,| (?:in|at|for|on|with|or) )/iu

/** Whether an aim is a field by its last word. */
export const isField = (aim: string): boolean => fieldOf.test(aim) || science.test(aim)

/** What somebody wants to be able to do, by the kind of the noun. */
function shapeMatter(written: string, vocabulary: Vocabulary): string | undefined {
  if (writing.test(written) && !/^writing /iu.test(written)) return `write ${within(written, vocabulary)}`
  if (making.test(written)) return `make ${within(written, vocabulary)}`
  if (learning.test(written)) return `learn ${correct(within(written, vocabulary))}`
  if (tongue.test(written)) return `get better at ${written}`
  return tool.test(written) && !somebody(written, vocabulary) ? `learn ${written}` : undefined
}

/** Where somebody is heading, by the kind of the noun. */
function shapeAim(written: string, vocabulary: Vocabulary): string | undefined {
  const said = within(written, vocabulary)
  if (/^(?:the )?big (?:4|four)$/iu.test(written)) return 'work at a Big 4 firm'
  if (post.test(written)) return `move into ${articleOf(written)} ${said}`
  if (department.test(written)) return `move into the ${said.replace(/^the /iu, '')}`
  const [field = ''] = said.split(/ or an? /u)
  const isPosted = fieldOrPost.test(written) && !somebody(field, vocabulary)
  return isPosted && vocabulary.ideaAt(field)?.length === field.length ? `move into ${said}` : undefined
}

/** A noun with the action that its kind asks for; undefined where it is of none of these kinds. */
export function shapeByKind(written: string, role: LineRole, vocabulary: Vocabulary): string | undefined {
  if (course.test(written)) return `take ${articleOf(written)} ${within(written, vocabulary)}`
  if (ofOwn.test(written)) {
    const said = within(written, vocabulary)
    return `have ${/^an? /iu.test(said) ? said : `${articleOf(said)} ${said}`}`
  }
  return role === 'long-goal' ? shapeAim(written, vocabulary) : shapeMatter(written, vocabulary)
}
