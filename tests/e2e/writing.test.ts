import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { english } from '../../src/languages/en/shows/index.ts'
import { fill } from '../../src/languages/fill.ts'
import { hebrew } from '../../src/languages/he/shows/index.ts'
import { violations } from './harness/accessibility.ts'
import { type Extension, launch } from './harness/extension.ts'
import { begin, unfold } from './harness/user.ts'

const languages = [
  {
    shows: english,
    own: 'The column about the cost of waiting changed how we plan.',
    question: 'How do you say no to a good idea?',
    profileAnswers: 'Where do you work?',
    hasty: 'Please answer as soon as possible',
    fixed: 'Please answer whenever it suits you',
    tooMuch: 'Would you be my mentor?',
  },
  {
    shows: hebrew,
    own: 'הטור על מחיר ההמתנה שינה את הדרך שבה אנחנו מתכננים.',
    question: 'איך אומרים לא לרעיון טוב?',
    profileAnswers: 'איפה עבדת קודם?',
    hasty: 'אשמח לתשובה בהקדם האפשרי',
    fixed: 'אשמח לתשובה מתי שנוח',
    tooMuch: 'אשמח אם תהיי המנטורית שלי.',
  },
] as const
const editorOf = async (popup: Page) => {
  const editor = popup.locator('.editor').filter({ hasText: /\S/u })
  await editor.waitFor()
  return editor
}
/** The letters that stand in the editor, with its line breaks. */
const textOf = async (popup: Page) => {
  const editor = await editorOf(popup)
  return editor.evaluate((box) => {
    const lines: string[] = ['']
    const all = document.createTreeWalker(box)
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      const isBlock = node.nodeName === 'DIV' && lines.at(-1) !== ''
      if (isBlock || node.nodeName === 'BR') lines.push('')
      if (!(node instanceof Text)) continue
      const [first = '', ...rest] = node.data.split('\n')
      lines.push(`${lines.pop() ?? ''}${first}`, ...rest)
    }
    return lines.join('\n').replace(/\n$/u, '')
  })
}

/** Words of another script between isolating marks, and nothing else between them; no mark without its other half. */
const marksWhereNeeded = (text: string, script: 'Latin' | 'Hebrew') => {
  const isolated = [...text.matchAll(/\u2068([^\u2068\u2069]*)\u2069/gu)].map(([, words = '']) => words)
  const foreign = new RegExp(`\\p{Script=${script}}`, 'u')
  expect(text.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '')).not.toMatch(/\p{Cf}/u)
  expect(isolated.filter((words) => !foreign.test(words))).toEqual([])
}

describe.each(languages)(
  'a message is written in the popup ($shows.code)',
  ({ shows, own, question, profileAnswers, hasty, fixed, tooMuch }) => {
    const labels = shows.popup
    let extension: Extension
    beforeAll(async () => {
      extension = await launch()
      await begin(extension, shows.code)
    })
    afterAll(() => extension.close())
    const open = async (path: string) => {
      const page = await extension.visit(path)
      return { page, ...(await extension.press(page)) }
    }

    test('with a hook, a channel, a question, own words and a fix, and copied exactly', async () => {
      const { page, popup, close } = await open('/in/noa-bergström/')
      await unfold(popup)
      await popup.getByLabel(labels.desk.language).selectOption(shows.code)
      await popup.getByRole('button', { name: shows.names.channel.email }).click()
      await popup.getByRole('textbox', { name: labels.desk.subject }).waitFor()
      const first = await textOf(popup)
      // a list that was pointed into closes over the letter that is wanted again
      const choices = popup.locator('.choices input')
      await choices.nth(1).click()
      await expect.poll(() => choices.nth(1).isChecked()).toBe(true)
      await expect.poll(() => textOf(popup)).not.toBe(first)
      // which sentence is cited and which wish is asked about the user says with a click each
      await unfold(popup)
      await popup.getByRole('radio', { name: 'boards that do not speak SQL' }).click()
      await expect.poll(() => textOf(popup)).toContain('boards that do not speak SQL')
      await unfold(popup)
      const wish = popup.getByRole('radiogroup', { name: labels.hooks.wish }).locator('label').last()
      const wished = (await wish.innerText()).trim()
      expect(await textOf(popup)).not.toContain(wished)
      await wish.click()
      await expect.poll(() => textOf(popup)).toContain(wished)
      expect(await textOf(popup)).toContain('boards that do not speak SQL')

      await popup.getByRole('button', { name: labels.desk.questions }).click()
      const offered = popup.getByRole('checkbox')
      const unchosen = offered.and(popup.locator(':not(:checked)')).first()
      const label = (await unchosen.locator('..').innerText()).trim()
      await unchosen.check()
      await expect.poll(() => textOf(popup)).toContain(label)
      expect(await violations(popup)).toEqual([])

      await popup.locator('.own').click()
      await popup.keyboard.insertText(own)
      await (await editorOf(popup)).press('Control+End')
      await popup.keyboard.insertText(` ${hasty}.`)
      const written = await textOf(popup)
      expect(written).toContain(own)
      expect(written).toContain(hasty)

      const more = popup.getByRole('region', { name: labels.desk.findings }).locator('button.link')
      if (await more.isVisible()) await more.click()
      await popup
        .getByRole('button', { name: shows.findings.pressure.fix || labels.desk.fix })
        .first()
        .click()
      await expect.poll(() => textOf(popup)).toBe(written.replace(hasty, fixed))
      await popup.getByRole('status').getByRole('button', { name: labels.footer.undo }).click()
      await expect.poll(() => textOf(popup)).toBe(written)
      await popup.keyboard.press('Control+Shift+Z')
      await expect.poll(() => textOf(popup)).toBe(written.replace(hasty, fixed))

      await popup.getByRole('button', { name: labels.footer.copy, exact: true }).click()
      await popup.getByText(labels.footer.copied).waitFor()
      const message = await textOf(popup)
      await close()
      await page.bringToFront()
      await page.evaluate(() => {
        const field = document.createElement('textarea')
        document.body.replaceChildren(field)
        field.focus()
      })
      await page.keyboard.press('Control+V')
      expect(await page.locator('textarea').inputValue()).toBe(message)
      marksWhereNeeded(message, shows.code === 'he' ? 'Latin' : 'Hebrew')
    })

    test.runIf(shows === hebrew)(
      'a question of one’s own is asked, edited and kept for other people, unless their profile answers it',
      async () => {
        const { popup, close } = await open('/in/mirela-dusan/')
        await unfold(popup)
        await popup.getByLabel(labels.desk.language).selectOption(shows.code)
        await popup.getByRole('button', { name: shows.names.channel.email }).click()
        await popup.getByRole('button', { name: labels.desk.questions }).click()
        const field = popup.getByRole('textbox', { name: labels.desk.ownQuestion })
        for (const one of [question, profileAnswers]) {
          await field.fill(one)
          await popup.getByRole('button', { name: labels.desk.addQuestion, exact: true }).click()
          await popup.getByRole('checkbox', { name: one, checked: true }).waitFor()
        }
        await popup.getByText(labels.desk.answered.split('{')[0] ?? '').waitFor()
        await expect.poll(() => textOf(popup)).toContain(question)
        const edit = labels.desk.editThis.split('{')[0] ?? ''
        const better = question.replace('?', ', kindly?')
        const improve = async () => {
          await popup
            .getByRole('button', { name: new RegExp(`${edit}.*${question.slice(0, -1)}`, 'u') })
            .click()
          await popup.getByRole('textbox', { name: labels.desk.editQuestion, exact: true }).fill(better)
          await popup.getByRole('button', { name: labels.desk.saveQuestion, exact: true }).click()
          await expect.poll(() => textOf(popup)).toContain(better)
        }
        await improve()
        await popup.getByRole('button', { name: labels.footer.undo, exact: true }).click()
        await expect.poll(() => textOf(popup)).toContain(question)
        await improve()
        expect(await violations(popup)).toEqual([])
        await close()

        const other = await open('/in/amit-shaked-pm/')
        await unfold(other.popup)
        await other.popup.getByLabel(labels.desk.language).selectOption(shows.code)
        await other.popup.getByRole('button', { name: shows.names.channel.email }).click()
        await other.popup.getByRole('button', { name: labels.desk.questions }).click()
        await other.popup.getByRole('checkbox', { name: better, checked: false }).waitFor()
        expect(await other.popup.getByRole('checkbox', { name: profileAnswers }).count()).toBe(0)
        const forget = labels.desk.forgetThis.split('{')[0] ?? ''
        await other.popup.getByRole('button', { name: new RegExp(`^${forget}`, 'u') }).click()
        await expect.poll(() => other.popup.getByRole('checkbox', { name: better }).count()).toBe(0)
        await other.close()
      },
    )

    test.runIf(shows === english)(
      'asks once more before a message that is too much is copied, and forbids nothing',
      async () => {
        const { popup, close } = await open('/in/jun-haraguchi/')
        await unfold(popup)
        await popup.getByLabel(labels.desk.language).selectOption(shows.code)
        await popup.getByRole('button', { name: shows.names.channel.email }).click()
        await popup.getByRole('textbox', { name: labels.desk.subject }).waitFor()
        await (await editorOf(popup)).press('Control+End')
        await popup.keyboard.insertText(` ${tooMuch}`)
        const written = await textOf(popup)
        const asked = popup.getByRole('alert').filter({ hasText: labels.footer.stopTitle })
        const copy = popup.getByRole('button', { name: labels.footer.copy, exact: true })
        await popup.getByText(shows.findings['asks-for-mentorship'].short).first().waitFor()

        await copy.click()
        await asked.getByText(shows.findings['asks-for-mentorship'].short).waitFor()
        expect(await popup.getByText(labels.footer.copied).isVisible()).toBe(false)
        expect(await violations(popup)).toEqual([])
        await popup.getByRole('button', { name: labels.footer.stopNo }).click()
        await expect.poll(() => asked.count()).toBe(0)
        expect(await textOf(popup)).toBe(written)

        await copy.click()
        await popup.getByRole('button', { name: labels.footer.stopYes }).click()
        await popup.getByText(labels.footer.copied).waitFor()
        expect(await textOf(popup)).toBe(written)
        await close()
      },
    )

    test.runIf(shows === hebrew)(
      'is seen as its reader will see it, and an earlier version can be gone on with',
      async () => {
        const { popup, close } = await open('/in/ines-hartwig/')
        await unfold(popup)
        await popup.getByLabel(labels.desk.language).selectOption(shows.code)
        await popup.locator('.own').click()
        await popup.keyboard.insertText(own)
        const note = await textOf(popup)
        await popup.getByRole('button', { name: labels.seen.title }).click()
        const list = await popup.locator('.glance').innerText()
        expect(note.replace(/\s+/gu, ' ').startsWith(list.split('\n').at(-1)?.replace(' …', '') ?? '?')).toBe(
          true,
        )
        expect((await popup.locator('.letter').innerText()).trim()).toBe(note)
        await popup.getByRole('button', { name: shows.names.channel.email }).click()
        await popup.getByText(labels.seen.list.email).waitFor()
        expect(await violations(popup)).toEqual([])

        const letter = await textOf(popup)
        await (await editorOf(popup)).press('Control+A')
        await popup.keyboard.insertText(question)
        await expect.poll(() => textOf(popup)).toBe(question)
        await popup.getByRole('button', { name: labels.desk.versions }).click()
        const versions = popup.getByRole('region', { name: labels.desk.versions }).getByRole('listitem')
        await versions.filter({ hasText: own }).first().getByRole('button').click()
        await expect.poll(() => textOf(popup)).toBe(letter)
        expect(await violations(popup)).toEqual([])
        await close()
      },
    )
  },
)

describe('the editor takes every way of writing', () => {
  let extension: Extension
  let page: Page
  beforeAll(async () => {
    extension = await launch()
    await begin(extension, 'en')
    page = await extension.visit('/in/noa-bergström/')
  })
  afterAll(() => extension.close())

  /** What is kept of the message, read from a second opening. */
  const textAfter = async (write: (popup: Page) => Promise<void>) => {
    const { popup, close } = await extension.press(page)
    const editor = await editorOf(popup)
    await editor.press('Control+A')
    await popup.keyboard.insertText('Start. ')
    await write(popup)
    const seen = await textOf(popup)
    await close()
    const again = await extension.press(page)
    const kept = await textOf(again.popup)
    await again.close()
    expect(kept).toBe(seen)
    return seen
  }

  test('input methods that compose Japanese, Chinese, Korean, Arabic and Hebrew, and a dictated sentence', async () => {
    const composed = [
      ['と', 'とうきょう', '東京'],
      ['n', 'ni h', '你好'],
      ['ㅎ', '하', '한'],
      ['م', 'مر', 'مرحبا'],
      ['ש', 'של', 'שלום'],
    ]
    // Dictation comes at once.
    const sentence = ' Your talk in Lisbon made me think about maps, and about who draws them.'
    const seen = await textAfter(async (popup) => {
      const session = await popup.context().newCDPSession(popup)
      for (const steps of composed) {
        for (const text of steps)
          await session.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          })
        await session.send('Input.insertText', { text: steps.at(-1) ?? '' })
        await popup.keyboard.insertText('!')
      }
      await popup.keyboard.insertText(sentence)
    })
    expect(seen).toBe(`Start. ${composed.map((steps) => `${steps.at(-1)}!`).join('')}${sentence}`)
  })

  test('a page that is pasted in comes as plain text', async () => {
    const seen = await textAfter(async (popup) => {
      await popup.evaluate(() => {
        const copy = (event: ClipboardEvent) => {
          event.preventDefault()
          event.clipboardData?.setData(
            'text/html',
            '<b style="color:red">Loud</b><img src=x><br>and <i>clear</i>',
          )
          event.clipboardData?.setData('text/plain', 'Loud\nand clear')
        }
        document.addEventListener('copy', copy, { once: true })
        document.execCommand('copy')
      })
      await popup.keyboard.press('Control+V')
      expect(await popup.locator('.editor :not(br)').count()).toBe(0)
    })
    expect(seen).toBe('Start. Loud\nand clear')
  })

  test('what is typed and taken back stays Lodestar’s own, so that another hook writes it anew', async () => {
    const { popup, close } = await extension.press(await extension.visit('/in/mirela-dusan/'))
    const editor = await editorOf(popup)
    const before = await textOf(popup)
    const share = popup.locator('#draft-count')
    const untouched = await share.innerText()
    await editor.press('Control+Home')
    await popup.keyboard.type('Hey! ')
    await expect.poll(() => share.innerText()).not.toBe(untouched)
    for (let steps = 0; steps < 5 && (await textOf(popup)) !== before; steps++)
      await popup.keyboard.press('Control+Z')
    await expect.poll(() => textOf(popup)).toBe(before)
    expect(await share.innerText()).toBe(untouched)
    await unfold(popup)
    await popup.locator('.choices input:not(:checked)').first().click()
    await expect.poll(() => textOf(popup)).not.toBe(before)
    const anew = await textOf(popup)
    await editor.press('Control+Z')
    await expect.poll(() => textOf(popup)).toBe(before)
    await editor.press('Control+Shift+Z')
    await expect.poll(() => textOf(popup)).toBe(anew)
    await close()
  })

  test('what was told in another language only is asked for once, and then stands in the message', async () => {
    const { popup, close } = await extension.press(await extension.visit('/in/amit-shaked-pm/'))
    await unfold(popup)
    await popup.getByRole('button', { name: english.names.channel.email }).click()
    await popup.getByLabel(english.popup.desk.language).selectOption('he')
    await expect.poll(() => textOf(popup)).toMatch(/^(?:שלום|היי)|^\S+ שלום,/u)
    expect(await textOf(popup)).not.toContain('logistics')
    const { phrases } = english.popup
    const asked = popup.getByLabel(fill(phrases.inLanguage, { language: english.names.language.he }))
    await asked
      .getByRole('textbox', { name: phrases.who, exact: true })
      .fill('אני מהנדסת נתונים בחברת לוגיסטיקה בחיפה')
    await asked.getByRole('button', { name: phrases.yes }).click()
    await expect.poll(() => textOf(popup)).toContain('מהנדסת נתונים')
    await expect.poll(() => asked.count()).toBe(0)
    expect(await violations(popup)).toEqual([])
    await close()
  })
})
