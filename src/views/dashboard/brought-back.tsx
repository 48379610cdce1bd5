import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../languages/fill.ts'
import { forgetBroughtBack, onBroughtBack } from '../../platform/safety-copy.ts'
import { momentText } from '../parts/when.ts'
import { useSurroundings } from './surroundings.tsx'

/** Says that the browser had lost the store and from which moment the copy is that took its place, until the user has seen it. */
export function BroughtBack() {
  const { texts, shows, zone, now } = useSurroundings()
  const [copiedAt, setCopiedAt] = useState<string>()
  useEffect(() => onBroughtBack(setCopiedAt), [])
  if (copiedAt === undefined) return null
  const labels = texts.broughtBack
  return (
    <p class="finding warn row between" role="status">
      <span>{fill(labels.said, { moment: momentText(copiedAt, now, zone, shows.code) })}</span>
      <button type="button" class="quiet" onClick={() => void forgetBroughtBack()}>
        {labels.seen}
      </button>
    </p>
  )
}
