import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import { type Outcome, outcomes } from '../../../insights/asked.ts'
import { OutcomeShape } from './outcome-shape.tsx'

/** So many shapes stand above each other; where there are more, they become a bar. */
const MOST_SHAPES = 12
/** The height of the longest bar, in pixels. */
const HEIGHT = 190

type Counts = Readonly<Partial<Record<Outcome, number>>>

interface PileProps {
  readonly by: Counts
  /** How many stand in the highest pile beside it. */
  readonly most: number
}

/** People of one month above each other, each a shape; a bar of the same parts where they are too many to be counted by eye. */
export function Pile({ by, most }: PileProps) {
  if (most > MOST_SHAPES) return <Bar by={by} most={most} />
  const shapes = outcomes.flatMap((outcome) => Array.from({ length: by[outcome] ?? 0 }, () => outcome))
  return (
    <div class="pile">
      {shapes.map((outcome, place) => (
        <OutcomeShape key={`${outcome} ${place}`} outcome={outcome} />
      ))}
    </div>
  )
}

/** Whether piles of so many are drawn one shape a person. */
export const isCountable = (most: number): boolean => most <= MOST_SHAPES

const layers = stack<unknown, Counts, Outcome>()
  .keys(outcomes)
  .value((counts, outcome) => counts[outcome] ?? 0)

function Bar({ by, most }: PileProps) {
  const height = scaleLinear().domain([0, most]).range([0, HEIGHT])
  return (
    <div class="pile">
      <svg
        aria-hidden="true"
        class="bar"
        height={HEIGHT}
        viewBox={`0 0 20 ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {layers([by]).map((layer) => {
          const [from = 0, to = 0] = layer[0] ?? []
          return (
            to > from && (
              <rect
                key={layer.key}
                class={layer.key}
                x="1"
                width="18"
                y={HEIGHT - height(to) + 1}
                height={Math.max(1, height(to - from) - 2)}
              />
            )
          )
        })}
      </svg>
    </div>
  )
}
