import { type LengthId, lengths, type SharesBy } from '../../../insights/shares.ts'
import { fill } from '../../../languages/fill.ts'
import { personas as storedPersonas } from '../../../store/personas.ts'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'
import { countText } from './numbers.ts'
import { SharesFigure } from './shares-figure.tsx'

/** The shares by what a message began with, its length, its channel and its persona. */
export function SharesFigures({ shares }: { readonly shares: SharesBy }) {
  const { texts, shows } = useSurroundings()
  const personas = useLive(storedPersonas)
  const labels = texts.insights
  const lengthName = useLengthName()
  const personaName = (id: string) => {
    const persona = personas?.find((one) => one.id === id)
    return persona ? persona.title || texts.personas.untitled : labels.gone
  }
  if (!personas) return null
  return (
    <div class="pair">
      <SharesFigure
        title={labels.shares.hook.title}
        head={labels.shares.hook.head}
        shares={shares.hook}
        nameOf={(hook) => labels.begun[hook]}
      />
      <SharesFigure
        title={labels.shares.length.title}
        head={labels.shares.length.head}
        shares={shares.length}
        nameOf={lengthName}
      />
      <SharesFigure
        title={labels.shares.channel.title}
        head={labels.shares.channel.head}
        shares={shares.channel}
        nameOf={(channel) => shows.names.channel[channel]}
      />
      <SharesFigure
        title={labels.shares.persona.title}
        head={labels.shares.persona.head}
        shares={shares.persona}
        nameOf={personaName}
      />
    </div>
  )
}

function useLengthName(): (id: LengthId) => string {
  const { texts, shows } = useSurroundings()
  const labels = texts.insights.lengths
  const [short, middle] = lengths.map((length) => countText(length, shows))
  const names: Readonly<Record<LengthId, string>> = {
    short: fill(labels.upTo, { to: short ?? '' }),
    middle: fill(labels.between, { from: countText(lengths[0] + 1, shows), to: middle ?? '' }),
    long: fill(labels.over, { from: middle ?? '' }),
  }
  return (id) => names[id]
}
