import { useEffect, useState } from 'preact/hooks'
import { loadLanguage } from '../../../languages/language.ts'
import type { MessageLanguage } from '../../../pipeline.ts'
import { useSurroundings } from '../surroundings.tsx'

type GuideSays = MessageLanguage['says']['guide']

/** How a guide speaks of time and places, in the language of the interface; undefined until it is loaded. */
export function useGuideSays(): GuideSays | undefined {
  const { shows } = useSurroundings()
  const [says, setSays] = useState<GuideSays>()
  useEffect(
    () => void loadLanguage(shows.code).then((language) => setSays(language.says.guide)),
    [shows.code],
  )
  return says
}
