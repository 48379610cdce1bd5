import { fill, plural } from '../../../languages/fill.ts'
import type { Counts } from '../../../network/filters.ts'
import type { NotUnderstood } from '../../../network/read-connections.ts'
import type { ReadExport } from '../../../network/read-export.ts'
import { useSurroundings } from '../surroundings.tsx'

interface ImportResultProps {
  readonly read: ReadExport
  readonly counts: Counts | undefined
}

/** What an import told, what it left out, and what was not understood. */
export function ImportResult({ read, counts }: ImportResultProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.network
  const number = (count: number) => new Intl.NumberFormat(shows.code).format(count)
  const count = (part: 'role' | 'email' | 'exchange') =>
    number(read.connections.filter((one) => one[part] !== undefined).length)
  const above = counts?.reportingLine ?? 0
  return (
    <section class="card stack tight" aria-labelledby="result">
      <h2 class="plain" id="result">
        {plural(shows.code, labels.result, read.connections.length)}
      </h2>
      <dl class="facts">
        <Fact name={labels.facts.role} value={count('role')} />
        {counts && counts.leftOut > 0 && (
          <Fact
            name={labels.facts.leftOut}
            value={number(counts.leftOut)}
            why={fill(labels.facts.leftOutWhy, {
              above: number(above),
              others: number(counts.leftOut - above),
            })}
          />
        )}
        {read.deleted > 0 && <Fact name={labels.facts.gone} value={number(read.deleted)} />}
        {read.notUnderstood.length > 0 && (
          <Fact name={labels.facts.notUnderstood} value={number(read.notUnderstood.length)} />
        )}
      </dl>
      {read.notUnderstood.length > 0 && <Lines lines={read.notUnderstood} />}
      <details class="fold">
        <summary>
          <span class="soft">{labels.tells}</span>
        </summary>
        <p class="soft">{fill(labels.tellsWhat, { emails: count('email'), messages: count('exchange') })}</p>
      </details>
    </section>
  )
}

interface FactProps {
  readonly name: string
  readonly value: string
  readonly why?: string
}

const Fact = ({ name, value, why }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {value}
      {why && <p class="faint">{why}</p>}
    </dd>
  </div>
)

/** More lines than this are counted: nobody mends them one by one. */
const MOST_SHOWN = 200

/** The lines that were not understood, each with why. */
export function Lines({ lines }: { readonly lines: readonly NotUnderstood[] }) {
  const { texts, shows } = useSurroundings()
  const labels = texts.network
  const more = lines.length - MOST_SHOWN
  return (
    <details class="fold">
      <summary>
        <span class="soft">{labels.showLines}</span>
      </summary>
      <ul class="stack tight">
        {lines.slice(0, MOST_SHOWN).map(({ line, why, text, read }) => (
          <li key={`${line} ${why}`}>
            <p>
              {fill(labels.line, { line: String(line) })}: {labels.problems[why]}
              {read && ` (${labels.readAllTheSame})`}
            </p>
            <p class="faint">
              <bdi>{text}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="faint">{plural(shows.code, labels.moreLines, more)}</p>}
    </details>
  )
}
