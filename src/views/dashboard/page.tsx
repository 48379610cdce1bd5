import { AddPage } from './add/add-page.tsx'
import { CallPage } from './call/call-page.tsx'
import { ComparePage } from './compare/compare-page.tsx'
import { DraftPage } from './draft/draft-page.tsx'
import { WritePage } from './draft/write-page.tsx'
import { GuidingPage } from './guiding/guiding-page.tsx'
import { SessionPage } from './guiding/session-page.tsx'
import { LoadedPage } from './loaded-page.tsx'
import { NetworkPage } from './network/network-page.tsx'
import { PeoplePage } from './people/people-page.tsx'
import { PersonPage } from './person/person-page.tsx'
import { MePage } from './personas/me-page.tsx'
import { PersonaPage } from './personas/persona-page.tsx'
import { PersonasPage } from './personas/personas-page.tsx'
import { PreparePage } from './prepare/prepare-page.tsx'
import type { Route } from './route.ts'
import { SamplePage } from './sample/sample-page.tsx'
import { SettingsPage } from './settings/settings-page.tsx'
import { Somebody } from './somebody.tsx'
import { TimesPage } from './times/times-page.tsx'
import { RitualPage } from './today/ritual-page.tsx'
import { TodayPage } from './today/today-page.tsx'
import { WelcomePage } from './welcome/welcome-page.tsx'

/** With what draws its charts, it is loaded when it is opened. */
const insightsPage = async () => (await import('./insights/insights-page.tsx')).InsightsPage

/** The page that a route names. */
export function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'today':
      return <TodayPage />
    case 'ritual':
      return <RitualPage />
    case 'people':
      return <PeoplePage />
    case 'network':
      return <NetworkPage />
    case 'add':
      return <AddPage />
    case 'compare':
      return <ComparePage key={route.people.join(' ')} people={route.people} />
    case 'person':
      return (
        <Somebody key={route.who} who={route.who}>
          {(person) => <PersonPage person={person} />}
        </Somebody>
      )
    case 'draft':
      return <DraftPage key={route.id} id={route.id} />
    case 'write':
      return (
        <Somebody key={`${route.who} ${route.kind} ${route.about}`} who={route.who}>
          {(person) => <WritePage person={person} kind={route.kind} about={route.about} />}
        </Somebody>
      )
    case 'times':
      return (
        <Somebody key={`times ${route.who}`} who={route.who}>
          {(person) => <TimesPage person={person} />}
        </Somebody>
      )
    case 'prepare':
      return (
        <Somebody key={`prepare ${route.who} ${route.meeting}`} who={route.who}>
          {(person) => <PreparePage person={person} meeting={route.meeting} />}
        </Somebody>
      )
    case 'call':
      return (
        <Somebody key={`call ${route.who} ${route.meeting}`} who={route.who}>
          {(person) => <CallPage person={person} meeting={route.meeting} begun={route.begun} />}
        </Somebody>
      )
    case 'guiding':
      return <GuidingPage />
    case 'session':
      return (
        <Somebody key={`session ${route.who}`} who={route.who}>
          {(person) => <SessionPage person={person} />}
        </Somebody>
      )
    case 'personas':
      return <PersonasPage />
    case 'persona':
      return <PersonaPage key={route.id} id={route.id} step={route.step} />
    case 'me':
      return <MePage />
    case 'insights':
      return <LoadedPage load={insightsPage} />
    case 'settings':
      return <SettingsPage />
    case 'welcome':
      return <WelcomePage />
    case 'sample':
      return <SamplePage />
  }
}
