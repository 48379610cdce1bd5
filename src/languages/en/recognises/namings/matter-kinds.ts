import type { MatterKind } from '../../../../model/hook.ts'
import { set } from './small-words.ts'

/** Something that was made to be used: it can be shown, tried, and brought in. */
const made = set(
  `list lists sheet sheets form forms table tables column columns chart charts template templates checklist checklists map maps
  board boards roster rosters rota rotas schedule schedules calendar calendars script scripts rule rules spreadsheet spreadsheets
  brief briefs folder folders notebook notebooks diary log logs roadmap roadmaps handbook manual label labels sign signs caption
  captions tool tools kit calculator dashboard dashboards course courses training programme program curriculum menu recipe
  recipes estimate estimates prototype prototypes scene scenes exercise exercises note notes pages slides`,
)

/** Something that takes place: one can prepare for it. */
const event = set(
  `meeting meetings talk talks conversation conversations interview interviews call calls visit visits shift shifts workshop
  workshops exam exams audit audits inspection inspections negotiation negotiations presentation presentations review reviews
  session sessions hearing hearings trial trials pitch pitches lesson lessons launch handover handovers tour tours evening
  evenings debriefing debriefings retrospective retrospectives standup run runs rehearsal rehearsals supervision interviews meetings`,
)

/** What sort of thing a noun names. */
export function kindOf(head: string): MatterKind {
  if (made.has(head)) return 'made'
  return event.has(head) ? 'event' : 'matter'
}
