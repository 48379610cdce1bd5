import { useMemo } from 'preact/hooks'
import { gather, judgePerson, type ToJudge } from '../../../desk/judge-people.ts'
import type { PersonOverview } from '../../../follow-up/tasks.ts'
import type { Weights } from '../../../model/match.ts'
import { personId } from '../../../model/person-key.ts'
import { weights as defaults, inRank } from '../../../pipeline.ts'
import { useLive } from '../../parts/use-live.ts'
import { useEverybody } from '../everybody.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** How many people are shown: enough to see what moves. */
const SHOWN = 10
/** How many are looked at for those: some were never read. */
const LOOKED_AT = 20

/** What the weights change: the people kept last, by the first weights and by those that are set, side by side. */
export function WeightPreview({ weights }: { readonly weights: Weights }) {
  const { texts, shows, settings, now } = useSurroundings()
  const everybody = useEverybody()
  const latest = useMemo(() => everybody && keepLast(everybody), [everybody])
  const gathered = useLive(async () => latest && (await gather(latest)), [latest])
  const lists = useMemo(
    () => gathered && rankBothWays(gathered, { weights, now, active: settings.activePersona }),
    [gathered, weights, settings.activePersona],
  )
  if (!lists || lists.before.length < 2) return null
  return (
    <div class="stack tight">
      <p class="faint">{texts.settings.weightsAmong}</p>
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
                    {when === 'after' &&
                      lists.before[at]?.name !== name &&
                      ` · ${texts.settings.weightsMoved}`}
                  </span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </div>
  )
}

const keepLast = (everybody: readonly PersonOverview[]) =>
  everybody
    .filter(({ contact }) => !contact.sample)
    .toSorted((one, other) => other.contact.since.localeCompare(one.contact.since))
    .slice(0, LOOKED_AT)

interface Tried {
  readonly weights: Weights
  readonly now: string
  readonly active: string | undefined
}

function rankBothWays(gathered: ToJudge, { weights, now, active }: Tried) {
  const { people, personas } = gathered
  const persona = personas.find(({ id }) => id === active) ?? personas[0]
  if (!persona) return undefined
  const ranked = (some: Weights) =>
    inRank(
      people.slice(0, SHOWN).map((one) => ({
        person: one.contact.person,
        name: one.contact.name,
        match: judgePerson(one, gathered, { persona, now, weights: some }),
      })),
    )
  return { before: ranked(defaults), after: ranked(weights) }
}
