import { conceptLabel, conceptOf, conceptsIn } from '../match/concepts/index.ts'
import type { Hook } from '../model/hook.ts'
import type { ConceptId, LineRole } from '../model/persona.ts'
import { wordsOf } from '../text/words.ts'
import { findWish } from './chosen-wish.ts'
import type { Sources } from './filling.ts'
import { isWithin, matterOf } from './hooks/nearness.ts'
import { nearestTo } from './nearest-clause.ts'
import { clausesOf, isDoubted, linesOf } from './persona-clauses.ts'
import { type Filling, type Fillings, say } from './phrase.ts'
import { shortenWish } from './phrases/shorten.ts'
import { finderOf } from './phrases/vocabulary.ts'
import { fillTrouble } from './trouble-beside.ts'

/** One shared word is chance where somebody is heading to several places; a shared idea is not. Our judgement. */
const CLEARLY = 1

/** Whether an answer asks, or thinks of more than one thing. */
const isUndecided = (answer: string, { phrases }: Sources): boolean =>
  /[?/…]|\.\./u.test(answer) || finderOf([...phrases.hedges, phrases.or]).in(wordsOf(answer))

/** A wish by the name of what was understood, where no line has words in this language. */
function labelWish(
  sources: Sources,
  roles: readonly LineRole[],
  sentence: string,
  fits: (concept: ConceptId) => boolean,
): Filling | undefined {
  const { language } = sources
  for (const { id, concepts, text } of linesOf(sources, roles)) {
    if (text[language]) continue
    // “QA lead? or developer” decides nothing.
    if (roles.includes('long-goal') && isUndecided(Object.values(text).join(' '), sources)) continue
    const fitting = concepts.filter(fits)
    // Of several places to head for none was chosen.
    if (fitting.length > 1 && roles.includes('long-goal')) continue
    const [label] = fitting.flatMap((concept) => conceptLabel(concept, language) ?? [])
    const said = label && say(sentence, { label: { text: label, uses: [] } }, language)
    if (said) return { text: said.text, uses: [{ line: id }] }
  }
  return undefined
}

/**
 * A role or a field that the user is not in yet, in whatever language they said it; a skill is learnt, nobody moves into it.
 * Where a move is known it leads to its end and nowhere else: a direction that the user did not state is worst of all.
 */
function canMoveInto(concept: ConceptId, { me, persona }: Sources): boolean {
  if (persona.path) return concept === persona.path.to
  const mine = [...Object.values(me.intro), me.role].filter((line) => line !== undefined).join('. ')
  return conceptOf(concept)?.kind !== 'skill' && !conceptsIn(mine).some((hit) => hit.concept === concept)
}

/** What a note has room for beside who writes and its question. Our judgement. */
const LONGEST_IN_NOTE = 60

/** The wish where a note has no room for it: up to where its thought is whole; where nothing joins the two another short one will do. */
function sayBriefly(
  want: Filling | undefined,
  needs: readonly Filling[],
  { hook, phrases }: Sources,
): Filling | undefined {
  const text = want && shortenWish(want.text, LONGEST_IN_NOTE, phrases)
  if (text !== undefined) return { ...want, text, uses: want?.uses ?? [] }
  return hook?.link ? undefined : shortestOf(needs)
}

const shortestOf = (clauses: readonly Filling[]): Filling | undefined =>
  [...clauses].sort((a, b) => a.text.length - b.text.length)[0]

/** The clause that says of the user what somebody's step did for them; undefined where that is not certain. */
function sameAs(
  step: Hook | undefined,
  aims: readonly Filling[],
  { hookLexicons, says }: Sources,
): Filling | undefined {
  const after = step?.link === 'aim' ? step.names?.after : undefined
  if (after === undefined) return undefined
  const reached = matterOf(after, hookLexicons)
  return aims.find(({ text }) => {
    const role = says.becomes(text)
    return role !== undefined && isWithin(matterOf(role, hookLexicons), reached)
  })
}

/** Kinds of hooks that lead where the user is heading: they can say so beside what they want to learn. */
const speaksOfAWay = ({ hook }: Sources) =>
  hook?.link === 'aim' && (hook.kind === 'move' || hook.kind === 'own-way' || hook.kind === 'today')

/** What the user wants to learn, and where they are heading; of what they chose to ask about nothing else. */
interface Wishes {
  readonly needs: readonly Filling[]
  readonly aims: readonly Filling[]
}

function wishesIn(sources: Sources): Wishes & { readonly isChosen: boolean } {
  const chosen = findWish(sources)
  const needs = chosen ? [chosen.filling] : clausesOf(sources, ['gap', 'short-goal'])
  const decides = ({ text }: Filling) => sources.phrases.decides.test(text)
  const aims = clausesOf(sources, ['long-goal']).filter((one) => !decides(one))
  return chosen?.role === 'long-goal' && !decides(chosen.filling)
    ? { needs: [], aims: [chosen.filling], isChosen: true }
    : { needs, aims, isChosen: chosen !== undefined }
}

/** What the user wants to learn, nearest to the hook. */
const needIn = ({ needs }: Wishes, sources: Sources): Filling | undefined =>
  nearestTo(needs, sources) ??
  labelWish(sources, ['gap', 'short-goal'], sources.says.labelled.want, () => true)

/** Where the user is heading, if they are sure of it. */
const aimIn = ({ aims }: Wishes, sources: Sources): Filling | undefined =>
  nearestTo(
    aims.filter((one) => !isDoubted(one, sources)),
    sources,
    CLEARLY,
  ) ??
  labelWish(sources, ['long-goal'], sources.says.labelled.aim, (concept) => canMoveInto(concept, sources))

/**
 * What the user wants, in their own clauses: `need` is what they want to learn, nearest to the hook, `goal` where they are
 * heading, `want` the one of both that the hook is about, or that the user chose; `aim` is the goal where the hook leads there too.
 */
export function fillNeed(sources: Sources): Fillings {
  const { hook, ties } = sources
  const { isChosen, ...wishes } = wishesIn(sources)
  const isGoal = isChosen && wishes.needs.length === 0
  const need = isGoal ? undefined : needIn(wishes, sources)
  const sameWay = sameAs(hook?.kind === 'move' ? hook : ties?.step, wishes.aims, sources)
  const aim = sameWay ?? aimIn(wishes, sources)
  // What they want to be able to do can be answered; where they are heading is asked only of who went there.
  const wentThere = hook?.kind === 'own-way' || (hook?.kind === 'move' && sameWay !== undefined)
  const isAbout = !isChosen && hook?.link === 'aim' && wentThere
  const want = (isAbout ? aim : undefined) ?? need ?? aim
  return {
    ...fillTrouble(want === need ? need : undefined, sources),
    need,
    want,
    wantBriefly: sayBriefly(want, wishes.needs, sources),
    aim: speaksOfAWay(sources) || ties?.step ? aim : undefined,
    // “…, or …, as you did” would say that they did both
    way: sameWay && !/[,;:(]/u.test(sameWay.text) ? sameWay : undefined,
    goal: aim,
  }
}
