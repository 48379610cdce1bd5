import { useMemo, useState } from 'preact/hooks'
import { askedAmong, draftsSent } from '../../../insights/everybody.ts'
import { type Insights, insightsOf, spansFor } from '../../../insights/insights.ts'
import { firstMonth, type Span } from '../../../insights/periods.ts'
import { textsOf, textTables } from '../../../store/sent-texts.ts'
import { useLiveAtMost } from '../../parts/use-live.ts'
import { useEverybody } from '../everybody.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** How often the texts are read anew while writes go on, in milliseconds. */
const EVERY = 2_000

/** What those who were asked say together, within the span that is looked at. */
export interface Looked {
  readonly insights: Insights
  readonly isAnybodyAsked: boolean
  readonly span: Span
  /** The spans that can be looked at, each with its first month. */
  readonly spans: readonly { readonly span: Span; readonly since: string }[]
  readonly setSpan: (span: Span) => void
}

/** Reads everybody and works the insights out; undefined until that is done. */
export function useInsights(): Looked | undefined {
  const { settings, zone, now } = useSurroundings()
  const [span, setSpan] = useState<Span>(6)
  const everybody = useEverybody()
  const ids = useMemo(() => everybody && draftsSent(everybody), [everybody])
  const texts = useLiveAtMost(async () => ids && textsOf(ids), { tables: textTables, every: EVERY }, [ids])
  // Everybody is looked at anew by the hour: what changes with time here changes no faster.
  const hour = now.slice(0, '2026-11-24T10'.length)
  const seen = useMemo(() => ({ now, zone }), [hour, zone])
  const asked = useMemo(
    () => everybody && texts && askedAmong(everybody, { ...seen, settings, texts }),
    [everybody, texts, seen, settings],
  )
  return useMemo(() => {
    if (!asked) return undefined
    return {
      insights: insightsOf(asked, span, seen),
      isAnybodyAsked: asked.length > 0,
      span,
      spans: spansFor(asked, seen).flatMap((span) => {
        const since = firstMonth(asked, span, seen)
        return since === undefined ? [] : [{ span, since }]
      }),
      setSpan,
    }
  }, [asked, seen, span])
}
