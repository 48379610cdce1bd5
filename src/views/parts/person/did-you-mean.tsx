import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import { matchLexicons } from '../../../languages/recognises.ts'
import { conceptLabel, ownWords, suggest } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { listText } from './verdict-text.ts'

interface DidYouMeanProps {
  /** What was not understood, in the user's words. */
  readonly wish: string
  readonly onPick: (concept: string) => void
}

/** The ideas nearest to a wish that was not understood, to choose from, or none of them: then its own words are looked for. */
export function DidYouMean({ wish, onPick }: DidYouMeanProps) {
  const shows = useShows()
  const labels = shows.popup.match
  const [declined, setDeclined] = useState<string>()
  const own = ownWords(wish, matchLexicons)
  const near = declined === wish ? [] : suggest(wish, matchLexicons)
  return (
    <div class="stack tight" aria-live="polite">
      {near.length > 0 && (
        <p class="row wrap">
          <span class="faint">{labels.didYouMean}</span>
          {near.map((concept) => (
            <button type="button" key={concept} class="chip" onClick={() => onPick(concept)}>
              {conceptLabel(concept, shows.code) ?? concept}
            </button>
          ))}
          <button type="button" class="chip" onClick={() => setDeclined(wish)}>
            {labels.matchMyWords}
          </button>
        </p>
      )}
      {near.length === 0 && own.length > 0 && (
        <p class="faint">{fill(labels.wordsAsTheyAre, { words: listText(own, shows) })}</p>
      )}
    </div>
  )
}
