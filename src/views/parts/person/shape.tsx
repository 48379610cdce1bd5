import type { Outcome } from '../../../model/match.ts'
import { useShows } from '../interface.tsx'

/** A verdict is told by its shape first, its colour second: full, half, empty, dashed. */
export function Shape({ outcome }: { readonly outcome: Outcome }) {
  const shows = useShows()
  return (
    <svg role="img" viewBox="0 0 14 14" aria-label={shows.names.outcome[outcome]}>
      {outcome === 'met' ? (
        <>
          <circle cx="7" cy="7" r="6.5" fill="currentColor" />
          <path d="M4 7.2l2.1 2.1L10.2 5" class="stroke" fill="none" />
        </>
      ) : (
        <circle
          cx="7"
          cy="7"
          r="6"
          fill="none"
          stroke="currentColor"
          stroke-dasharray={outcome === 'unknown' ? '2 2' : undefined}
        />
      )}
      {outcome === 'partly' && <path d="M7 1a6 6 0 0 1 0 12z" fill="currentColor" />}
    </svg>
  )
}
