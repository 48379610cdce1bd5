import { fill, plural } from '../../../languages/fill.ts'
import { backupLists } from '../../../model/backup.ts'
import type { Compared, ImportPlan } from '../../../store/backup.ts'
import { useSurroundings } from '../surroundings.tsx'

const parts = ['fresh', 'changed', 'same', 'removed'] as const satisfies readonly (keyof Compared)[]

/** How many texts that differ are named; the others are counted. */
const MOST_NAMED = 30

/** What an import would do, kind by kind, and which texts of a merge differ. */
export function BackupPreview({ plan }: { readonly plan: Omit<ImportPlan, 'result'> }) {
  const { texts, shows } = useSurroundings()
  const labels = texts.settings
  const row = (compared: Compared) =>
    new Intl.ListFormat(shows.code, { type: 'unit' }).format(
      parts
        .filter((part) => compared[part] > 0)
        .map((part) => plural(shows.code, labels.previewParts[part], compared[part])),
    )
  const all = (compared: Compared) => parts.reduce((sum, part) => sum + compared[part], 0)
  return (
    <>
      <ul class="plain">
        {backupLists
          .filter((list) => all(plan.lists[list]) > 0)
          .map((list) => (
            <li key={list}>
              {plural(shows.code, labels.counts[list], all(plan.lists[list]))}:{' '}
              <span class="faint">{row(plan.lists[list])}</span>
            </li>
          ))}
        <li>
          {labels.title}: <span class="faint">{labels.previewOne[plan.settings]}</span>
        </li>
        <li>
          {texts.personas.me.title}: <span class="faint">{labels.previewOne[plan.me]}</span>
        </li>
      </ul>
      <Differing differing={plan.differing} />
    </>
  )
}

/** Whose texts differ, which of the two stays, and where the other is found afterwards. */
function Differing({ differing }: Pick<ImportPlan, 'differing'>) {
  const { texts, shows } = useSurroundings()
  const labels = texts.settings.differing
  if (differing.length === 0) return null
  return (
    <div class="stack tight">
      <p>{plural(shows.code, labels.count, differing.length)}</p>
      <ul class="plain">
        {differing.slice(0, MOST_NAMED).map(({ what, name, stays }, at) => (
          <li key={at}>
            {fill(labels.what[what], { name: name || texts.personas.untitled })}:{' '}
            <span class="faint">{(what === 'draft' ? labels.draft : labels.other)[stays]}</span>
          </li>
        ))}
      </ul>
      {differing.length > MOST_NAMED && (
        <p class="faint">{fill(shows.popup.match.more, { count: differing.length - MOST_NAMED })}</p>
      )}
    </div>
  )
}
