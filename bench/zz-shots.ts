import 'temporal-polyfill/global'
import { launch } from '../tests/e2e/harness/extension.ts'
import { begin } from '../tests/e2e/harness/user.ts'
import { bring } from './many-people.ts'
import { sampleReading } from '../src/sample/person.ts'

const H = 3_600_000
const at = (hours: number) => new Date(Date.now() - hours * H).toISOString()
const key = (handle: string) => ({ site: 'linkedin', handle })
const t = (handle: string, kind: string, hours: number, more: object = {}) => ({ id: `${handle}-${kind}-${hours}`, person: key(handle), kind, at: at(hours), ...more })
const people = ['Mirela Dragan', 'Jun Takeda', 'Amira Haddad', 'Tom Okafor', 'נועה ברגמן', 'Lucía Ferrer', 'Ines Caldwell-Montgomery', 'Ola Berg']
const h = (n: number) => `p${n}`
const old = sampleReading(at(24 * 60)); const fresh = sampleReading(at(20))
const [one] = fresh.profile.positions
const from = new Date(Date.now() - 20 * 24 * H).toISOString().slice(0, 7)
const withNew = { ...fresh, person: key('p0'), profile: { ...fresh.profile, positions: [{ ...one, value: { title: 'Head of Product', company: 'Kestrel Freight', from, to: 'now' }, quote: 'Head of Product · Kestrel Freight' }, ...fresh.profile.positions] } }
const backup = {
  program: 'lodestar', version: 1, exportedAt: at(0), settings: {},
  contacts: people.map((name, i) => ({ person: key(h(i)), name, headline: i % 2 ? 'Product lead at Kestrel' : 'Head of Product, Blue Harbour Logistics, Rotterdam', since: at(2000 - i), persona: 'p', ...(i === 0 && { zone: 'Europe/Madrid', channel: 'email' }), notes: i === 0 ? 'Prefers mornings. Knows budgets.' : '' })),
  readings: [{ ...old, person: key('p0') }, withNew, { ...fresh, person: key('p3') }],
  touchpoints: [
    t('p0', 'sent', 1500, { message: 'first-ask', channel: 'email' }), t('p0', 'replied', 1450, { words: 'Gladly. Tuesday works.' }),
    t('p0', 'scheduled', 1440, { when: at(1400), minutes: 20 }), t('p0', 'met', 1399, { takeaway: 'Write the one-page budget first' }), t('p0', 'thanked', 1395),
    t('p0', 'advised', 1390, { advice: 'Shadow a product review before applying', reportIn: 3 }), t('p0', 'promised', 1380, { what: 'The reading list', due: new Date(Date.now() + 48 * H).toISOString().slice(0, 10) }), t('p0', 'rhythm', 1300, { months: 3 }),
    t('p0', 'scheduled', 100, { when: at(-26), minutes: 20 }),
    t('p1', 'sent', 500, { message: 'first-ask', channel: 'email' }), t('p1', 'replied', 400), t('p1', 'met', 30, { takeaway: 'Ask for the roadmap' }),
    t('p2', 'sent', 260, { message: 'first-ask', channel: 'message' }),
    t('p3', 'sent', 290, { message: 'first-ask', channel: 'email' }),
    t('p4', 'replied', 40, { words: 'בשמחה' }),
    t('p5', 'sent', 40, { message: 'first-ask', channel: 'note' }),
  ],
}
const only = process.argv[2]?.split(',')
for (const language of (process.argv[3]?.split(',') ?? ['en', 'he']) as ('en' | 'he')[]) {
  const e = await launch({ language })
  await begin(e, 'en')
  await bring(e, backup)
  if (language === 'he') { const s = await e.dashboard('#/settings'); await s.locator('select').first().selectOption('he'); await s.locator('html[lang="he"]').waitFor(); await s.close() }
  for (const scheme of ['light', 'dark'] as const) for (const width of [1200, 320]) {
    if (scheme === 'dark') continue
    const shot = async (hash: string, name: string, ready: string, then?: (p: any) => Promise<void>) => {
      if (only && !only.includes(name)) return
      const p = await e.dashboard('#/welcome')
      await p.emulateMedia({ colorScheme: scheme }); await p.setViewportSize({ width, height: 900 })
      await p.goto(p.url().replace(/#.*/u, hash))
      await p.locator(ready).first().waitFor()
      await p.waitForTimeout(900)
      await then?.(p)
      const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (over > 0) console.log('OVERFLOW', language, scheme, width, name, over)
      await p.screenshot({ path: `/tmp/people17-mine/${name}-${language}-${scheme}-${width}.png`, fullPage: true })
      await p.close()
    }
    await shot('#/today', 'today', '.todo')
    await shot('#/ritual', 'ritual', '#now')
    await shot('#/person/linkedin/p0', 'person', '.timeline li')
    await shot('#/person/linkedin/p0', 'begin', '.timeline li', async (p) => { await p.locator('section a.button[href*="write/"]').first().click(); await p.waitForTimeout(2500) })
    await shot('#/people', 'people', '.todo', async (p) => { await p.locator('.todo input').nth(0).check(); await p.locator('.todo input').nth(1).check(); await p.waitForTimeout(200) })
    await shot('#/people', 'board', '.todo', async (p) => { await p.locator('select', { has: p.locator('option[value=board]') }).selectOption('board'); await p.locator('.board summary').nth(2).click(); await p.waitForTimeout(300); await p.locator('.board details[open] button.chip').nth(1).click(); await p.waitForTimeout(1500); await p.waitForTimeout(300) })
  }
  await e.close()
}
