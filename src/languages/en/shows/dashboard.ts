import { add } from './add.ts'
import { calls } from './calls.ts'
import { compare } from './compare.ts'
import { guiding } from './guiding.ts'
import { insights } from './insights.ts'
import { network } from './network.ts'
import { people } from './people.ts'
import { personas } from './personas.ts'
import { settings } from './settings.ts'
import { today } from './today.ts'
import { welcome } from './welcome.ts'

/** The texts of the dashboard. */
export const dashboard = {
  nav: {
    label: 'Main',
    today: 'Today',
    people: 'People',
    network: 'Network',
    personas: 'Personas',
    insights: 'Insights',
    guiding: 'Giving back',
    settings: 'Settings',
  },
  wait: 'One moment …',
  opening: 'Opening …',
  openingLong:
    'Opening takes longer than usual. If another Lodestar window is open, close it; else wait a moment, or load this page again.',
  earlier: {
    title: 'An earlier version of {day}',
    take: 'Take it back',
    taken: 'The earlier version is here again; what stood here is an earlier one now.',
  },
  broughtBack: {
    said: 'The browser had lost what Lodestar keeps. It is back, from its copy ({moment}). What was written after that is missing.',
    seen: 'All right',
  },
  undo: { done: 'Done.', undo: 'Undo', undone: 'Taken back.' },
  sampleTitle: 'A sample person',
  sampleLead: 'This person is invented. Try everything: nothing of it enters Today or a backup.',
  draftGone: 'This draft is not here any more.',
  add,
  calls,
  compare,
  welcome,
  today,
  insights,
  guiding,
  network,
  people,
  personas,
  settings,
} as const
