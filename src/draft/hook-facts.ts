import type { Hook } from '../model/hook.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Sources } from './filling.ts'
import { fillAbout } from './hook-matter.ts'
import { fillNames, nameIn } from './hook-names.ts'
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
    ...fillNames(hook, sources, uses),
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
