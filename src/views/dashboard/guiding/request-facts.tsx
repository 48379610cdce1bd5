import type { RequestedThing } from '../../../guiding/asked-for.ts'
import type { RequestSigns } from '../../../guiding/request.ts'
import { fill, plural } from '../../../languages/fill.ts'
import type { Commitment } from '../../../model/giving.ts'
import { Shape } from '../../parts/person/shape.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface RequestFactsProps {
  readonly signs: RequestSigns
  readonly commitment: Commitment | undefined
  readonly taken: number
}

/** What a request asks for, about what, whether it is bounded and a no is easy, and whether a place is free. */
export function RequestFacts({ signs, commitment, taken }: RequestFactsProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding.request
  const { isBounded, allowsNo, about } = signs
  const both = isBounded && allowsNo ? 'both' : isBounded ? 'bounded' : allowsNo ? 'no' : 'neither'
  const free = commitment ? commitment.people - taken : undefined
  const places = texts.guiding.commitment
  return (
    <dl class="facts">
      <div>
        <dt>{labels.asksFor}</dt>
        <dd>{useThings(signs)}</dd>
      </div>
      <div>
        <dt>{labels.about}</dt>
        <dd>{about === undefined ? <span class="faint">{labels.noAbout}</span> : <bdi>{about}</bdi>}</dd>
      </div>
      <div>
        <dt>{labels.bounded}</dt>
        <dd class="row close line">
          <Shape outcome={both === 'both' ? 'met' : both === 'neither' ? 'missed' : 'partly'} />
          <span>{labels.boundedText[both]}</span>
        </dd>
      </div>
      {free !== undefined && (
        <div>
          <dt>{labels.places}</dt>
          <dd>{free > 0 ? plural(shows.code, places.free, free) : places.full}</dd>
        </div>
      )}
    </dl>
  )
}

/** “a talk of 15 minutes, or two questions in writing”. */
function useThings({ things, minutes, questions, inWriting }: RequestSigns): string {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding.request
  const counted = (thing: RequestedThing): string => {
    if (thing === 'talk' && minutes !== undefined) return fill(labels.talkOf, { minutes })
    if (thing === 'questions' && questions !== undefined) {
      const asked = plural(shows.code, labels.questionsOf, questions)
      return inWriting ? `${asked} ${labels.inWriting}` : asked
    }
    return labels.thing[thing]
  }
  const said = things.map(counted)
  if (said.length === 0) return labels.nothing
  return said.reduce((first, second) => fill(labels.or, { first, second }))
}
