import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import { Reading, Unreadable } from '../../src/model/reading.ts'
import { read } from '../../src/reader/read.ts'
import {
  codeProfile,
  type ElsewherePage,
  mentorPlatform,
  nobodys,
  personalSite,
  plainMentor,
  speaker,
  team,
} from './elsewhere.ts'

const now = '2026-11-20T09:00:00Z'
const look = ({ html, url }: ElsewherePage, chosen?: string) =>
  read(livePage(html, url), { url, now, lexicons: pageLexicons, ...(chosen !== undefined && { chosen }) })
const reading = (page: ElsewherePage, chosen?: string) => parse(Reading, look(page, chosen))
const values = (entries: readonly { readonly value: unknown }[]) => entries.map(({ value }) => value)

describe('pages of other sites', () => {
  it(`reads ${mentorPlatform.what}`, () => {
    const { person, profile } = reading(mentorPlatform)
    expect(person).toEqual({ site: 'mentorcruise.com', handle: 'mentor/noabergstrom' })
    expect(profile.name?.value).toBe('Noa Bergström')
    expect(profile.headline?.value).toBe('Head of Product')
    expect(profile.place?.value).toBe('Gothenburg, Sweden')
    expect(profile.about?.value).toBe('I help engineers who move into product.')
    expect(values(profile.positions)).toEqual([{ title: 'Head of Product', company: 'Fjordline' }])
    expect(values(profile.studies)).toEqual([{ school: 'Chalmers' }])
    expect(values(profile.skills)).toEqual(['Roadmaps', 'Project budgets'])
    expect(values(profile.languages)).toEqual([{ language: 'English' }, { language: 'Swedish' }])
    expect(values(profile.offers)).toEqual([{ offer: 'mentoring', words: 'Apply for mentoring' }])
  })
  it(`reads ${plainMentor.what}`, () => {
    const { profile } = reading(plainMentor)
    expect(profile.name?.value).toBe('Tunde Adeyemi')
    expect(profile.headline?.value).toBe('Principal Engineer, Lagos Grid')
    expect(profile.about?.value).toBe('I build power systems.\nAsk me about leading without a title.')
    expect(values(profile.offers)).toEqual([{ offer: 'mentoring', words: 'Book a mentoring session' }])
  })
  it(`reads ${speaker.what}`, () => {
    const { profile, contested } = reading(speaker)
    expect(profile.name?.value).toBe('Ines Hartwig')
    expect(profile.headline?.value).toBe('Nurse and head of training')
    expect(profile.about?.value).toBe('Trains people who teach others.')
    expect(profile.offers).toEqual([])
    expect(contested).toEqual([])
  })
  it(`reads ${personalSite.what}`, () => {
    const { person, profile } = reading(personalSite)
    expect(person).toEqual({ site: 'amit-shaked.example', handle: '/' })
    expect(profile.name?.value).toBe('עמית שקד')
    expect(profile.place?.value).toBe('חיפה')
    expect(values(profile.positions)).toEqual([{ title: 'ראש צוות פיתוח', company: 'גליל תוכנה' }])
  })
  it(`reads ${codeProfile.what}`, () => {
    const { profile } = reading(codeProfile)
    expect(profile.name?.value).toBe('Mirela Dušan')
    expect(profile.about?.value).toBe('Maintains date libraries.')
    expect(profile.place?.value).toBe('Split, Croatia')
  })
  it('reads nobody who stands beside', () => {
    for (const page of [mentorPlatform, plainMentor, speaker, personalSite, codeProfile])
      expect(JSON.stringify(reading(page))).not.toMatch(/Otto|Mona|Sam Viewer|Site Owner|Guest Writer/u)
  })
  it.each(nobodys.map((page) => [page.what, page] as const))('takes %s for nobody’s page', (_, page) => {
    expect(look(page)).toEqual({ unreadable: 'not-a-profile' })
  })
})

describe('a page with several people', () => {
  it('asks which one, and does not guess', () => {
    const { unreadable, people } = parse(Unreadable, look(team))
    expect(unreadable).toBe('several-people')
    expect(people).toEqual([
      { handle: 'noa-bergstrom', name: 'Noa Bergström', note: 'Head of Product' },
      { handle: 'desta-mengistu', name: 'Desta Mengistu', note: 'Data Engineer' },
      { handle: 'jun-haraguchi', name: 'Jun Haraguchi', note: 'Designer' },
    ])
  })
  it('reads the one who was chosen, and no other', () => {
    const chosen = reading(team, 'desta-mengistu')
    expect(chosen.person).toEqual({ site: 'fjordline.example', handle: 'team#desta-mengistu' })
    expect(chosen.profile.name?.value).toBe('Desta Mengistu')
    expect(chosen.profile.headline?.value).toBe('Data Engineer')
    expect(JSON.stringify(chosen)).not.toMatch(/Noa|Haraguchi/u)
  })
  it('says that the page has changed where the chosen one is gone', () => {
    expect(look(team, 'somebody-else')).toEqual({ unreadable: 'still-changing' })
  })
})
