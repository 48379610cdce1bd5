import { useEffect, useMemo, useState } from 'preact/hooks'
import type { DashboardShows } from '../../languages/dashboard.ts'
import { loadEveryText } from '../../languages/language.ts'
import type { Shows } from '../../languages/shows.ts'
import { type LanguageCode, languageTraits } from '../../model/language.ts'
import { clock, zoneFor } from '../../platform/clock.ts'
import { browserLanguage } from '../../platform/interface-language.ts'
import { rememberedLanguage, rememberLanguage } from '../../platform/remembered-language.ts'
import { settings as storedSettings } from '../../store/settings.ts'
import { InterfaceTexts } from '../parts/interface.tsx'
import { useLive } from '../parts/use-live.ts'
import { BroughtBack } from './brought-back.tsx'
import { EverybodyProvider, TodayProvider, usePromises } from './everybody.tsx'
import { Navigation } from './navigation.tsx'
import { Page } from './page.tsx'
import { route } from './route.ts'
import { type Surroundings, SurroundingsContext } from './surroundings.tsx'
import { UndoLine } from './undo-line.tsx'

/** The full page: navigation and the page that the hash names. */
export function Dashboard() {
  const settings = useLive(storedSettings)
  const language = settings
    ? (settings.interfaceLanguage ?? browserLanguage())
    : (rememberedLanguage() ?? browserLanguage())
  const texts = useTexts(language)
  if (!texts) return <Opening />
  if (!settings) return <Opening texts={texts.texts} />
  // Everybody is read once the page stands: nothing that it shows at once waits for that.
  return (
    <EverybodyProvider>
      <InterfaceTexts.Provider value={texts.shows}>
        <Surrounded {...texts} settings={settings} />
      </InterfaceTexts.Provider>
    </EverybodyProvider>
  )
}

function Surrounded({ settings, ...texts }: Omit<Surroundings, 'zone' | 'now'>) {
  const now = useTime()
  const zone = zoneFor(settings)
  const alone = ['welcome', 'ritual', 'call'].includes(route.value.page)
  return (
    <SurroundingsContext.Provider value={{ ...texts, settings, zone, now }}>
      <TodayProvider>
        <BroughtBack />
        <div class={alone ? 'page alone' : 'page'}>
          {!alone && <Navigation />}
          <Page route={route.value} />
        </div>
        <UndoLine />
      </TodayProvider>
    </SurroundingsContext.Provider>
  )
}

/** How long the store may take to answer before more is said, in milliseconds. */
const LONG = 5_000

/** What stands there until the store has answered. Where the browser says why it does not, the boundary says it; else what may help. */
function Opening({ texts }: { readonly texts?: DashboardShows }) {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LONG)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main class="page alone">
      <p class="soft" role="status">
        {texts ? (isLate ? texts.openingLong : texts.opening) : 'Lodestar'}
      </p>
    </main>
  )
}

/** Loads the texts of a language, and tells the document its language and direction. */
function useTexts(language: LanguageCode) {
  const [texts, setTexts] = useState<{ readonly shows: Shows; readonly texts: DashboardShows }>()
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  useEffect(() => {
    let wanted = true
    loadEveryText(language).then(
      (every) => {
        if (!wanted) return
        document.documentElement.lang = language
        document.documentElement.dir = languageTraits[language].direction
        rememberLanguage(language)
        setTexts(every)
      },
      (error: unknown) => wanted && setFailure({ error }),
    )
    return () => {
      wanted = false
    }
  }, [language])
  if (failure) throw failure.error
  return texts
}

/** The time, moved on every minute and at every write, so that what falls due shows up in an open page. */
function useTime(): string {
  const promises = usePromises()
  const [minute, setMinute] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setMinute((one) => one + 1), 60_000)
    return () => clearInterval(timer)
  }, [])
  return useMemo(clock, [promises, minute])
}
