import { useEffect, useMemo, useState } from 'preact/hooks'
import { type DashboardShows, loadDashboardShows } from '../../languages/dashboard.ts'
import { loadShows, type Shows } from '../../languages/shows.ts'
import type { LanguageCode } from '../../model/language.ts'
import { clock, zoneFor } from '../../platform/clock.ts'
import { browserLanguage } from '../../platform/interface-language.ts'
import { overview } from '../../store/overview.ts'
import { settings as storedSettings } from '../../store/settings.ts'
import { InterfaceTexts } from '../parts/interface.tsx'
import { useLive } from '../parts/use-live.ts'
import { Navigation } from './navigation.tsx'
import { Page } from './page.tsx'
import { route } from './route.ts'
import { SurroundingsContext } from './surroundings.tsx'

/** The full page: navigation and the page that the hash names. */
export function Dashboard() {
  const settings = useLive(storedSettings)
  const language = settings && (settings.interfaceLanguage ?? browserLanguage())
  const texts = useTexts(language)
  const now = useTime()
  if (!settings || !texts) return null
  const zone = zoneFor(settings)
  const alone = route.value.page === 'welcome'
  return (
    <SurroundingsContext.Provider value={{ ...texts, settings, zone, now }}>
      <InterfaceTexts.Provider value={texts.shows}>
        <div class={alone ? 'page alone' : 'page'}>
          {!alone && <Navigation />}
          <Page route={route.value} />
        </div>
      </InterfaceTexts.Provider>
    </SurroundingsContext.Provider>
  )
}

/** Loads the texts of a language, and tells the document its language and direction. */
function useTexts(language: LanguageCode | undefined) {
  const [texts, setTexts] = useState<{ readonly shows: Shows; readonly texts: DashboardShows }>()
  useEffect(() => {
    if (!language) return
    let wanted = true
    Promise.all([loadShows(language), loadDashboardShows(language)]).then(([shows, texts]) => {
      if (!wanted) return
      document.documentElement.lang = language
      document.documentElement.dir = language === 'he' ? 'rtl' : 'ltr'
      setTexts({ shows, texts })
    })
    return () => {
      wanted = false
    }
  }, [language])
  return texts
}

/** The time, moved on every minute and at every write, so that what falls due shows up in an open page. */
function useTime(): string {
  const people = useLive(overview)
  const [minute, setMinute] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setMinute((one) => one + 1), 60_000)
    return () => clearInterval(timer)
  }, [])
  return useMemo(clock, [people, minute])
}
