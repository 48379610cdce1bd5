import type { Hook, MatterKind } from '../model/hook.ts'
import { type LanguageCode, languageTraits } from '../model/language.ts'
import { languageOf } from '../text/scripts.ts'
import { wordsOf } from '../text/words.ts'
import type { Sources } from './filling.ts'
import { roleIn } from './hooks/role-in.ts'
import { isSayable } from './hooks/sayable.ts'
import { type Filling, type Fillings, isIn } from './phrase.ts'
import { quotesFor } from './quote-for.ts'
import type { SlotName } from './slot-names.ts'
import { makePlain } from './topic.ts'

/** A longer quotation is no subject (subjects of three to six words are advised). Our judgement. */
const LONGEST_IN_SUBJECT = 40

const days = new Map<string, Intl.DateTimeFormat>()

/** A day as a sentence holds it, without its year: posts that are mentioned are of the last one. */
function dayOf(at: string, locale: string): string {
  const format =
    days.get(locale) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  days.set(locale, format)
  return format.format(Temporal.Instant.from(at).epochMilliseconds)
}

/** A name that a sentence can hold: a foreign one only where the language joins its letters to foreign names as they are. */
const nameIn = (name: string | undefined, language: LanguageCode) =>
  name !== undefined && (languageTraits[language].joins || isIn(name, language)) ? name : undefined

/** The title of a role; undefined where it is in another language. */
const titleIn = (title: string | undefined, { language, hookLexicons }: Sources): string | undefined =>
  title && isSayable(title) ? hookLexicons[language]?.roleTitle(title) : undefined

/** A role as one who has it is called: “a bus driver”, “head of learning”. */
export function oneIn(title: string | undefined, sources: Sources): string | undefined {
  const role = titleIn(title, sources)
  return role && sources.says.asOne(role)
}

/** A longer title in a foreign script is a line of a CV. Our judgement. */
const LONGEST_FOREIGN = 32

/** What somebody did, for “from … to …”: the role, or the name of the work; else a short title as Hebrew writes foreign ones. */
export function workIn(title: string | undefined, { language, hookLexicons }: Sources): string | undefined {
  if (!title || !isSayable(title)) return undefined
  const foreign = title.length <= LONGEST_FOREIGN ? nameIn(title, language) : undefined
  return roleIn(title, language, hookLexicons) ?? foreign
}

/** A place as it stands behind a preposition, or behind “from”; undefined where this language cannot say it. */
export function placeIn(
  name: string | undefined,
  { language, says }: Sources,
  how: 'placed' | 'cameFrom' = 'placed',
): string | undefined {
  const known = nameIn(name, language)
  return known !== undefined && isSayable(known) ? says[how](known) : undefined
}

/** Whether every word of one role stands in the other. */
const wordsWithin = (one: string, other: string) => {
  const said = new Set(wordsOf(other).map(({ folded }) => folded))
  return wordsOf(one).every(({ folded }) => said.has(folded))
}

function namesOf({ names }: Hook, sources: Sources, uses: Filling['uses']): Fillings {
  const word = (text: string | undefined): Filling | undefined => (text ? { text, uses } : undefined)
  const [before, after] = [workIn(names?.before, sources), workIn(names?.after, sources)]
  // A step between two roles that the language calls alike is no step.
  const isStep = before !== after
  // “From producer to senior podcast producer” says one word twice.
  const isWithinAfter = before !== undefined && after !== undefined && wordsWithin(before, after)
  return {
    before: word(isStep && !isWithinAfter ? before : undefined),
    after: word(isStep ? after : undefined),
    // “your work as …” takes a title and never the name of a field.
    role: word(titleIn(names?.role, sources)),
    one: word(oneIn(names?.role, sources)),
    wasOne: word(oneIn(names?.before, sources)),
    newOne: word(isStep ? oneIn(names?.after, sources) : undefined),
    company: word(placeIn(names?.company, sources)),
    event: word(names?.event),
  }
}

/** Two things are a comparison and no list. Our judgement. */
const LEAST_OF_LIST = 3

/** Words that say nothing and only choose: a sentence that asks for one fits no other kind of text. */
function fillText({ kind, tells, count, link }: Hook, { says }: Sources): Fillings {
  const flag: Filling = { text: 'yes', uses: [] }
  const isList = tells === 'list' && count !== undefined && count >= LEAST_OF_LIST
  const counted = isList ? says.counted(count) : undefined
  return {
    ...(tells && (tells !== 'list' || isList) && { [tells satisfies SlotName]: flag }),
    heads: link === 'aim' ? flag : undefined,
    left: kind === 'move' && link === 'origin' ? flag : undefined,
    count: counted === undefined ? undefined : { text: counted, uses: [] },
  }
}

const works = new Set<Hook['kind']>(['article', 'project', 'publication', 'talk'])
/** An article that the profile only names is its title. Our judgement. */
const LONGEST_TITLE = 160

/** The whole title of a work; that of an article also where it is too long to be quoted, or a sentence of it is. */
function takeWholeTitle({ kind, quote, cites, fact }: Hook): string {
  if ((quote !== undefined && !cites) || kind !== 'article' || !('page' in fact)) return quote ?? ''
  const whole = fact.page.quote.trim()
  const text = cites ? (whole.split('\n')[0] ?? '') : whole
  return text.length <= LONGEST_TITLE && !text.includes('\n') && isSayable(text) ? makePlain(text) : ''
}

/** A title that is longer is no name in a sentence. Our judgement. */
const LONGEST_NAME = 60

/** The name of a work before what explains it: “Crust: six-part podcast with …” → “Crust”. */
function fillTitle(hook: Hook, language: LanguageCode, uses: Filling['uses']): Filling | undefined {
  const [title = ''] = works.has(hook.kind) ? takeWholeTitle(hook).split(/:\s+|\s+[–—|]\s+/u) : []
  const isSaid = title !== '' && title.length <= LONGEST_NAME && isSayable(title)
  return isSaid && nameIn(title, language) !== undefined ? { text: title, uses } : undefined
}

const kinds: Readonly<Record<MatterKind, SlotName>> = {
  made: 'isMade',
  deed: 'isDeed',
  event: 'isEvent',
  told: 'isTold',
  heard: 'isHeard',
  counted: 'isCounted',
  matter: 'isMatter',
}

/** Nothing stands in it that is not seen. */
const canBeSaid = (about: string) =>
  isSayable(about) && !/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(about)

/** The name of a matter in another language as this one borrows it. */
const borrowName = ({ about, matterKind }: Hook, { says }: Sources): string | undefined =>
  about === undefined || !canBeSaid(about) || matterKind === undefined ? undefined : says.borrowed(about)

/** What the hook is about, in the language of the message, and what sort of thing that is. */
function fillAbout(hook: Hook, sources: Sources, uses: Filling['uses']): Fillings {
  const { about, aboutLanguage, matterKind = 'matter', called, shares, yours } = hook
  const { language, says } = sources
  const isOwn = about !== undefined && aboutLanguage === language && canBeSaid(about)
  const foreign = borrowName(hook, sources)
  const isLoanword = foreign !== undefined && !foreign.includes(' ')
  // A text in this language has words of its own: “your post about meetings” would empty it.
  const isText = (hook.kind === 'post' || hook.kind === 'article') && 'page' in hook.fact
  const isReadable = isText && 'page' in hook.fact && languageOf(hook.fact.page.quote) === language
  const inGeneral = (isReadable ? undefined : called?.[language]) ?? shares?.[language]
  const name = isOwn ? about : isLoanword ? (inGeneral ?? foreign) : (foreign ?? inGeneral)
  if (name === undefined) return {}
  const kind = isOwn || name !== inGeneral ? matterKind : 'matter'
  const word = { text: name, uses }
  return {
    about: word,
    those: { text: says.those(name), uses },
    it: { text: hook.many && kind !== 'matter' ? says.it.many : says.it.one, uses: [] },
    yours: yours && isOwn ? word : undefined,
    notYours: yours && isOwn ? undefined : { text: 'yes', uses: [] },
    [kinds[kind]]: { text: 'yes', uses: [] },
  }
}

/** What a sentence can say of the hook: what it is about, its title in whole, its day or year, the roles and places that it names. */
export function fillHook(sources: Sources, longest: number): Fillings {
  const { hook, language, says } = sources
  if (!hook || hook.topic === '') return {}
  const uses = [hook.fact]
  const { at } = hook
  const [quote] = quotesFor(hook, language, longest)
  const canQuote = quote !== undefined
  const toldAgain = canQuote && isIn(quote, language) ? says.retell(quote) : undefined
  const named = nameIn(hook.topic, language)
  const topic = named !== undefined && isSayable(named) ? named : undefined
  return {
    ...namesOf(hook, sources, uses),
    ...fillText(hook, sources),
    ...fillAbout(hook, sources, uses),
    // What a programme tells stands on nobody's profile.
    onProfile:
      'page' in hook.fact && hook.fact.page.foundBy === 'list' ? undefined : { text: 'yes', uses: [] },
    title: fillTitle(hook, language, uses),
    topic: topic === undefined ? undefined : { text: topic, uses },
    place: topic === undefined ? undefined : { text: says.placed(topic), uses },
    quote: canQuote ? { text: quote, uses } : undefined,
    cites: canQuote && hook.cites ? { text: 'yes', uses: [] } : undefined,
    // A sentence of a work in the place of its title would be called its title.
    isTitle: canQuote && !hook.cites ? { text: 'yes', uses: [] } : undefined,
    retold: toldAgain === undefined ? undefined : { text: toldAgain, uses },
    brief: canQuote && quote.length <= LONGEST_IN_SUBJECT ? { text: quote, uses } : undefined,
    day: at?.includes('T') ? { text: dayOf(at, says.locale), uses } : undefined,
    year: at && !at.includes('T') ? { text: at.slice(0, 4), uses } : undefined,
  }
}
