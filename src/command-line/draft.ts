import { type Language, loadLanguage } from '../languages/language.ts'
import { hookLexicons, matchLexicons } from '../languages/recognises.ts'
import { channelIds, type Draft, type KindId, kindIds } from '../model/draft.ts'
import { languageCodes } from '../model/language.ts'
import {
  type Given as Around,
  channelsFor,
  check,
  hookOf,
  hooksFor,
  type Judged,
  judge,
  kinds,
  limitOf,
  messageLanguage,
  sentencesOf,
  textOf,
  wishesFor,
  write,
} from '../pipeline.ts'
import { type Command, choiceOf, type Given, WrongUse } from './command.ts'
import { givenPeople } from './match.ts'

const seedOf = (given: Given): number => {
  const seed = Number(given.seed ?? 0)
  if (!Number.isSafeInteger(seed) || seed < 0) throw new WrongUse('--seed takes a whole number from 0.')
  return seed
}

/** The hooks that fit a kind: what is proposed first and what joins the two; where nothing does, the user's own. */
function fittingHooks(kind: KindId, { hooks, noLink }: Judged): readonly (string | undefined)[] {
  if (kinds[kind].hooks === 'none') return [undefined]
  const all = hooksFor(kind, hooks)
  const fitting = all.filter(
    ({ link, kind: of }, at) => at === 0 || (noLink ? of === 'own' : link !== undefined),
  )
  return fitting.map(({ id }) => id)
}

/** Of them the one that was asked for; a sentence behind one of them only where it was. */
function begunWith(
  kind: KindId,
  wanted: string | undefined,
  judged: Judged,
): readonly (string | undefined)[] {
  const fitting = fittingHooks(kind, judged)
  if (wanted === undefined) return fitting
  const isBest = judged.hooks.some(({ id }) => id === wanted)
  return (isBest ? fitting.includes(wanted) : hookOf(kind, wanted, judged) !== undefined) ? [wanted] : []
}

interface Shown extends Pick<Draft, 'kind' | 'channel' | 'seed'> {
  readonly hook: string | undefined
  readonly wish: string | undefined
}

/** A draft as it was chosen; throws WrongUse, with those that there are, where the wish is none. */
function draftOf({ judged, language }: Sources, { hook, wish: wanted, ...rest }: Shown): Draft {
  const chosen = { id: 'command-line', ...rest, language: language.code, ...(hook !== undefined && { hook }) }
  if (wanted === undefined) return write(judged, chosen, language)
  const { wishes } = wishesFor(chosen, judged, language)
  const id = choiceOf(
    wishes.map((one) => one.id),
    wanted,
    'wish',
    undefined,
  )
  return write(judged, { ...chosen, wish: wishes.find((one) => one.id === id)?.wish }, language)
}

/** One draft as it is printed: its text beside its parts, the channel's limit, and what weakens it. */
function showDraft(sources: Sources, shown: Shown) {
  const { judged, language } = sources
  const draft = draftOf(sources, shown)
  const limit = limitOf(draft.channel, judged.given.settings)
  const findings = check(draft, judged, language)
  return { ...draft, text: textOf(draft), limit, noLink: judged.noLink, findings }
}

interface Sources {
  readonly judged: Judged
  readonly language: Language
}

/** Every draft that fits, narrowed by what was asked for. */
const everyDraft = (
  sources: Sources,
  { kind: wanted, channel: through, hook: begun, seed, wish }: Wanted,
): readonly unknown[] =>
  kindIds
    .filter((kind) => wanted === undefined || kind === wanted)
    .flatMap((kind) =>
      channelsFor(kind, sources.judged.channels)
        .filter(({ channel }) => through === undefined || channel === through)
        .flatMap(({ channel }) =>
          begunWith(kind, begun, sources.judged).map((hook) =>
            showDraft(sources, { kind, channel, seed, hook, wish }),
          ),
        ),
    )

interface Wanted {
  readonly kind: KindId | undefined
  readonly channel: Draft['channel'] | undefined
  readonly hook: string | undefined
  readonly wish: string | undefined
  readonly seed: number
}

/** What the options ask for, each checked. */
function wantedOf(given: Given, judged: Judged): Wanted {
  const ids = judged.hooks.flatMap((hook) => [hook, ...sentencesOf(hook, judged)]).map(({ id }) => id)
  return {
    kind: choiceOf(kindIds, given.kind, 'kind', undefined),
    channel: choiceOf(channelIds, given.channel, 'channel', undefined),
    hook: choiceOf(ids, given.hook, 'hook', undefined),
    wish: given.wish,
    seed: seedOf(given),
  }
}

/**
 * `draft <reading.json> --persona … --me …` → the Draft, with its `text`, the channel's `limit` (null: none), whether nothing
 * joins the two (`noLink`) and its findings; `--all`: one line a draft of every kind, channel and hook that fits.
 */
export const draftCommand: Command = async (given) => {
  if (given.me === undefined) throw new WrongUse('A draft needs to know who writes: --me <me.json>.')
  const { known, persona, me, settings, now } = await givenPeople(given)
  const around: Around = {
    persona,
    me,
    settings,
    now,
    touchpoints: [],
    matchLexicons,
    hookLexicons,
    myZone: me.zone,
  }
  const judged = judge(known, around)
  const code = choiceOf(languageCodes, given.language, 'language', messageLanguage(known, me, settings))
  const sources = { judged, language: await loadLanguage(code) }
  const wanted = wantedOf(given, judged)
  if (given.all) return { lines: everyDraft(sources, wanted), exit: 0 }
  const { kind = 'first-ask', channel = judged.channels[0]?.channel ?? 'email', seed, wish } = wanted
  const hook = wanted.hook ?? judged.hooks[0]?.id
  return { output: showDraft(sources, { kind, channel, seed, hook, wish }), exit: 0 }
}
