import { fill, plural } from '../../../languages/fill.ts'
import type { Backup } from '../../../model/backup.ts'
import type { compareBackup } from '../../../store/backup.ts'
import { dayText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'

/** What a backup would bring, table by table. */
export type Comparison = Awaited<ReturnType<typeof compareBackup>>

const kinds = ['contacts', 'readings', 'drafts', 'touchpoints', 'personas', 'corrections'] as const

/** What is in a backup, beside what is here. */
export function BackupPreview({
  backup,
  comparison,
}: {
  readonly backup: Backup
  readonly comparison: Comparison
}) {
  const { texts, shows, now, zone } = useSurroundings()
  const number = (value: number) => new Intl.NumberFormat(shows.code).format(value)
  return (
    <section class="notice stack tight">
      <b>{fill(texts.settings.preview, { day: dayText(backup.exportedAt, now, zone, shows.code) })}</b>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            {plural(shows.code, texts.settings.counts[kind], backup[kind].length)}{' '}
            <span class="faint">
              {fill(texts.settings.previewRow, {
                fresh: number(comparison[kind].fresh),
                changed: number(comparison[kind].changed),
                same: number(comparison[kind].same),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
