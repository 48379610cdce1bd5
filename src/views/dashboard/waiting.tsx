import { useSurroundings } from './surroundings.tsx'

/** What stands on a page until the store has answered. */
export function Waiting() {
  const { texts } = useSurroundings()
  return (
    <main>
      <p class="soft" role="status">
        {texts.wait}
      </p>
    </main>
  )
}
