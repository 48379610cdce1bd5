import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { pageLexicons } from '../../src/languages/pages.ts'
import { Reading } from '../../src/model/reading.ts'
import { languageCode } from '../../src/reader/other-language.ts'
import { read } from '../../src/reader/read.ts'
import { noa } from '../people/index.ts'
import { app2022 } from './app-2022.ts'
import { app2026, details2026 } from './app-2026.ts'
import { guest } from './guest.ts'

const now = '2026-11-20T09:00:00Z'
const url = `https://www.linkedin.com/in/${encodeURIComponent(noa.slug)}/`
const makes = [
  ['2026', app2026(noa, { now, loaded: 'all' }), url],
  ['a part of it', details2026(noa, 'experience'), `${url}details/experience/`],
  ['2022', app2022(noa, { now }), url],
  ['guests', guest(noa, { masked: false }), url],
] as const

/** How the site writes dates in languages of which Lodestar has no words. */
interface Written {
  readonly code: string
  readonly months: string | ((month: number) => string)
  readonly date?: (month: string, year: string) => string
  readonly present: string
  readonly length: string
}
const asian = (year: string, month: string): Pick<Written, 'months' | 'date'> => ({
  months: String,
  date: (number, written) => `${written}${year}${number}${month}`,
})
const written: readonly Written[] = [
  { code: 'ja', ...asian('年', '月'), present: '現在', length: '1年' },
  { code: 'zh', ...asian('年', '月'), present: '至今', length: '1 年' },
  { code: 'ko', ...asian('년 ', '월'), present: '현재', length: '1년' },
  {
    code: 'ru',
    months: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.',
    date: (month, year) => `${month} ${year} г.`,
    present: 'настоящее время',
    length: '1 год',
  },
  {
    code: 'pl',
    months: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
    present: 'obecnie',
    length: '1 rok',
  },
  {
    code: 'sv',
    months: 'jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.',
    present: 'nu',
    length: '1 år',
  },
  {
    code: 'tr',
    months: 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara',
    present: 'halen',
    length: '1 yıl',
  },
  {
    code: 'fi',
    months: String,
    date: (month, year) => `${month}/${year}`,
    present: 'nykyinen',
    length: '1 vuosi',
  },
]
const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function translated(html: string, { code, months, date, present, length }: Written): string {
  const named = (month: number) =>
    (typeof months === 'string' ? months.split(' ')[month - 1] : months(month)) ?? ''
  return html
    .replace(new RegExp(`(${english.join('|')}) (\\d{4})`, 'gu'), (_, month: string, year: string) => {
      const name = named(english.indexOf(month) + 1)
      return date ? date(name, year) : `${name} ${year}`
    })
    .replaceAll('Present', present)
    .replace(/\d yrs?(?: 2 mos)?/gu, length)
    .replaceAll('Full-time', 'Ся')
    .replace(/<h2>(?:Experience|Education|Volunteering|Skills|About)<\/h2>/gu, '<h2>Ся</h2>')
    .replace('lang="en"', `lang="${code}"`)
}
function profileOf(html: string, address: string) {
  const document = livePage(html.replaceAll('x-a', 'a'), address)
  return parse(Reading, read(document, { url: address, now, lexicons: pageLexicons })).profile
}
const roles = (profile: Reading['profile']) => profile.positions.map(({ value }) => value)
const cases = written.map((one, at) => [one.code, one, makes[at % makes.length] ?? makes[0]] as const)

describe('the language of a page', () => {
  it.each([
    ['en-US', 'en'],
    ['iw', 'he'],
    ['pt_BR', 'pt'],
    ['zh-Hans-CN', 'zh'],
    ['no language', ''],
  ])('“%s” is “%s”', (stated, code) => expect(languageCode(stated)).toBe(code))
})

describe('a page in a language of which there are no words', () => {
  it.each(cases)('has its roles with their dates in %s', (_, one, [, html, address]) => {
    expect(roles(profileOf(translated(html, one), address))).toEqual(roles(profileOf(html, address)))
  })
  it.each(makes)('gives no role of %s whose dates are counted otherwise', (_, html, address) => {
    const thai: Written = {
      code: 'th',
      months: 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.',
      date: (month, year) => `${month} ${Number(year) + 543}`,
      present: 'ปัจจุบัน',
      length: '1 ปี',
    }
    expect(roles(profileOf(translated(html, thai), address))).toEqual([])
  })
})
