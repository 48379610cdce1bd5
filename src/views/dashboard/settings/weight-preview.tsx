import type { Weights } from '../../../model/match.ts'
import { personId } from '../../../model/person-key.ts'
import { weights as defaults, inRank } from '../../../pipeline.ts'
import { personas as storedPersonas } from '../../../store/personas.ts'
import { useLive } from '../../parts/use-live.ts'
import { judgedPeople } from '../people/judged.ts'
import { useSurroundings } from '../surroundings.tsx'

/** How many people are shown: enough to see what moves. */
const SHOWN = 8

/** What the weights change: everybody who is kept by the first weights and by those that are set, side by side. */
export function WeightPreview({ weights }: { readonly weights: Weights }) {
  const { texts, shows, settings, now } = useSurroundings()
  const lists = useLive(async () => {
    const personas = await storedPersonas()
    const persona = personas.find(({ id }) => id === settings.activePersona) ?? personas[0]
    if (!persona) return undefined
    const ranked = async (some: Weights) =>
      inRank(
        (await judgedPeople(persona, { now, weights: some })).map(({ contact, match }) => ({
          person: contact.person,
          name: contact.name,
          match,
        })),
      ).slice(0, SHOWN)
    return { before: await ranked(defaults), after: await ranked(weights) }
  }, [JSON.stringify(weights), settings.activePersona])
  if (!lists || lists.before.length < 2) return null
  return (
    <div class="columns" aria-live="polite">
      {(['before', 'after'] as const).map((when) => (
        <div key={when}>
          <b>{texts.settings.weightsOrder[when]}</b>
          <ol>
            {lists[when].map(({ person, name, match }, at) => (
              <li key={personId(person)}>
                <bdi>{name}</bdi>{' '}
                <span class="faint">
                  {match.band ? shows.names.band[match.band] : ''}
                  {when === 'after' && lists.before[at]?.name !== name && ` · ${texts.settings.weightsMoved}`}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}
