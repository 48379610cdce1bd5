import { deskFor } from '../../../desk/open-desk.ts'
import { sampleKey } from '../../../sample/person.ts'
import { DeskPage } from '../draft/desk-page.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** The whole job on an invented person. */
export function SamplePage() {
  const { texts } = useSurroundings()
  return (
    <DeskPage open={() => deskFor(sampleKey, 'first-ask')}>
      <section class="notice stack tight">
        <b>{texts.sampleTitle}</b>
        <p class="soft">{texts.sampleLead}</p>
        <p>
          <a href={addressOf({ page: 'welcome' })}>{texts.personas.noneAdvice}</a>
        </p>
      </section>
    </DeskPage>
  )
}
