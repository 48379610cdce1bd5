import type { KindId } from '../model/draft.ts'
import type { Observation } from '../model/giving.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import { fillPlain, type Typed } from './guide-filling.ts'
import type { Fillings } from './phrase.ts'
import type { Says } from './says.ts'
import { isPrivate } from './talk-fillings.ts'

/** Who is told what was seen: whoever did it, or somebody else, to whom the writer says it anew. */
const tells: Readonly<Partial<Record<KindId, 'reader' | 'other'>>> = {
  feedback: 'reader',
  'speak-up': 'other',
  recommendation: 'other',
}

/** What was noted of somebody that a message leaves out: to somebody else it is for the writer to choose and to say. */
export function findSeenToReword(
  kind: KindId,
  guiding: GuidingFacts | undefined,
  says: Says,
): string | undefined {
  const { behaviour = '', impact = '' } = guiding?.observation ?? {}
  const isLeftOut = tells[kind] === 'other' || (tells[kind] === 'reader' && isToldOfOther(behaviour, says))
  const seen = [behaviour, impact].map((part) => part.trim()).filter((part) => part !== '')
  return isLeftOut && seen.length > 0 ? seen.join('. ') : undefined
}

const endSentence = (text: string) => (/[.!?][”״"]?$/u.test(text) ? text : `${text}.`)

const isToldOfOther = (behaviour: string, says: Says) =>
  isPrivate(behaviour, says) || says.guide.isOfOther(behaviour)

/** What was seen, as it is said to whoever did it; what is told of somebody else is for the writer to say anew. */
export function fillObservation(
  { situation, behaviour, impact, next }: Observation,
  typed: Typed,
  says: Says,
): Fillings {
  const seen = isToldOfOther(behaviour, says) ? undefined : typed(behaviour)
  const { guide } = says
  const [place, came, idea] = [typed(situation), typed(impact), typed(next)]
  const said = seen && (guide.deed(seen.text) ?? guide.sight(seen.text))
  const whole = said && ((place && guide.placed(place.text, said)) ?? said)
  return {
    scene: fillPlain(place && guide.scene(place.text)),
    seen: fillPlain(whole && endSentence(whole)),
    effect: fillPlain(came && endSentence(guide.effect(came.text))),
    next: idea,
    step: fillPlain(idea && guide.step(idea.text)),
  }
}
