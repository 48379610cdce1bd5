import type { Outcome } from '../../../insights/asked.ts'

/** What became of asking, told by shape first: a round with a tick, full, half, empty, dashed. */
export function OutcomeShape({ outcome }: { readonly outcome: Outcome }) {
  const isFull = outcome === 'thanked' || outcome === 'met'
  return (
    <svg aria-hidden="true" class={`marks ${outcome}`} viewBox="0 0 14 14">
      <circle
        cx="7"
        cy="7"
        r={isFull ? 6.5 : 6}
        fill={isFull ? 'currentColor' : 'none'}
        stroke={isFull ? undefined : 'currentColor'}
        stroke-dasharray={outcome === 'open' ? '2 2' : undefined}
      />
      {outcome === 'thanked' && <path d="M4 7.2l2.1 2.1L10.2 5" class="stroke" fill="none" />}
      {outcome === 'answered' && <path d="M7 1a6 6 0 0 1 0 12z" fill="currentColor" />}
    </svg>
  )
}
