import { guidances } from '../../../model/persona.ts'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { StepProps } from './persona-page.tsx'

/** The kinds of guidance that would help, as many as fit. */
export function GuidanceStep({ persona, onChoose }: StepProps) {
  const { shows } = useSurroundings()
  return (
    <div class="card stack tight">
      {guidances.map((guidance) => (
        <Tick
          key={guidance}
          label={shows.names.guidance[guidance]}
          checked={persona.guidance.includes(guidance)}
          onChecked={(checked) =>
            onChoose({
              ...persona,
              guidance: guidances.filter((one) =>
                one === guidance ? checked : persona.guidance.includes(one),
              ),
            })
          }
        />
      ))}
    </div>
  )
}
