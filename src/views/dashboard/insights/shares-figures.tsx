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
  const words = texts.insights
  const lengthName = useLengthName()
  const personaName = (id: string) => {
    const persona = personas?.find((one) => one.id === id)
    return persona ? persona.title || texts.personas.untitled : words.gone
  }
  if (!personas) return null
  return (
    <div class="pair">
      <SharesFigure
        title={words.shares.hook.title}
        head={words.shares.hook.head}
        shares={shares.hook}
        nameOf={(hook) => words.begun[hook]}
      />
      <SharesFigure
        title={words.shares.length.title}
        head={words.shares.length.head}
        shares={shares.length}
        nameOf={lengthName}
      />
      <SharesFigure
        title={words.shares.channel.title}
        head={words.shares.channel.head}
        shares={shares.channel}
        nameOf={(channel) => shows.names.channel[channel]}
      />
      <SharesFigure
        title={words.shares.persona.title}
        head={words.shares.persona.head}
        shares={shares.persona}
        nameOf={personaName}
      />
    </div>
  )
}

function useLengthName(): (id: LengthId) => string {
  const { texts, shows } = useSurroundings()
  const words = texts.insights.lengths
  const [short, middle] = lengths.map((length) => countText(length, shows))
  const names: Readonly<Record<LengthId, string>> = {
    short: fill(words.upTo, { to: short ?? '' }),
    middle: fill(words.between, { from: countText(lengths[0] + 1, shows), to: middle ?? '' }),
    long: fill(words.over, { from: middle ?? '' }),
  }
  return (id) => names[id]
}
