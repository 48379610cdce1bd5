import { fill, plural } from '../../../languages/fill.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { ImportNetwork } from './import-network.tsx'
import { MoreTies } from './more-ties.tsx'
import { NetworkList } from './network-list.tsx'
import { SameQuestions } from './same-questions.tsx'
import { useNetwork } from './use-network.ts'
import { sayWholeDay } from './when.ts'
import { Yours } from './yours.tsx'

/** The people whom the user is connected with already, and whom to ask first. */
export function NetworkPage() {
  const { texts, shows } = useSurroundings()
  const network = useNetwork()
  const labels = texts.network
  if (!network.isKnown) return <Waiting />
  const { last, lists } = network
  const days = last?.days ?? lists[0]?.days
  return (
    <main class="stack loose network">
      <header class="stack tight">
        <h1>{labels.title}</h1>
        <p class="soft">
          {last
            ? `${plural(shows.code, labels.lead, last.people)} ${fill(labels.importedOn, { day: sayWholeDay(last.importedAt, shows.code) })}`
            : labels.leadEmpty}
        </p>
      </header>
      <ImportNetwork network={network} />
      {network.order && <SameQuestions questions={network.order.questions} />}
      {network.order && <NetworkList network={network} counts={network.order.counts} />}
      <MoreTies network={network} />
      <section class="stack tight">
        <h2>{labels.notHere}</h2>
        <p class="soft">{labels.notHereWhy}</p>
      </section>
      {days !== undefined && <Yours days={days} desk={network.desk} isConnected={last !== undefined} />}
    </main>
  )
}
