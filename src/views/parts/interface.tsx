import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Shows } from '../../languages/shows.ts'

/** The texts of the interface in the user's language, for every part below. */
export const InterfaceTexts = createContext<Shows | null>(null)

/** The texts of the interface. Throws outside of `InterfaceTexts.Provider`. */
export function useShows(): Shows {
  const shows = useContext(InterfaceTexts)
  if (!shows) throw new Error('A part was drawn outside of InterfaceTexts')
  return shows
}
