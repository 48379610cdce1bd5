import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { livePage } from '../../src/command-line/live-page.ts'
import { LONGEST_REQUEST, RequestAnswer } from '../../src/model/request-on-page.ts'
import { requestOnPage } from '../../src/reader/request-on-page.ts'

const url = 'https://www.linkedin.com/messaging/thread/2-abc/'

interface Said {
  readonly by?: string
  readonly text: string
  readonly isMine?: boolean
}
const message = ({ by, text, isMine }: Said) =>
  `<li class="msg-s-message-list__event"><div class="msg-s-event-listitem ${isMine ? '' : 'msg-s-event-listitem--other'}">${
    by
      ? `<div class="msg-s-message-group__meta"><span class="msg-s-message-group__name">${by}</span> <time>10:02</time></div>`
      : ''
  }<p class="msg-s-event-listitem__body">${text}</p><button>React</button></div></li>`
const thread = (...said: readonly Said[]) =>
  `<ul class="msg-s-message-list-content">${said.map(message).join('')}</ul>`
const others =
  '<ul class="msg-conversations-container__list"><li class="msg-conversation-listitem">Petra Ohm: the salary is 90,000</li></ul>' +
  `<div class="msg-overlay-conversation-bubble">${thread({ by: 'Petra Ohm', text: 'Between us: I am leaving.' })}</div>`
const page = (main: string) => livePage(`<!doctype html><body>${others}<main>${main}</main></body>`, url)
const selectIn = (document: Document, selector: string) => {
  const range = document.createRange()
  const element = document.querySelector(selector)
  if (element) range.selectNodeContents(element)
  document.getSelection()?.addRange(range)
}

describe('the request on a page', () => {
  it('is what the other side wrote last in the conversation that is open, with their name', () => {
    const document = page(
      thread(
        { by: 'Rute Falcão', text: 'An old message.' },
        { by: 'Tal Arbel', text: 'Thank you!', isMine: true },
        { by: 'Rute Falcão', text: 'Hello Tal,<br>may I ask you two questions about moving into product?' },
        { text: 'A no is fine.' },
      ),
    )
    expect(requestOnPage(document, url)).toEqual({
      from: 'conversation',
      name: 'Rute Falcão',
      text: 'Hello Tal,\nmay I ask you two questions about moving into product?\n\nA no is fine.',
    })
  })
  it('is what the user selected, on any page, and nothing beside it', () => {
    const document = livePage(
      '<p id="a">May I ask you one question?</p><p>Something else.</p>',
      'https://mail.example/',
    )
    selectIn(document, '#a')
    expect(requestOnPage(document, 'https://mail.example/')).toEqual({
      from: 'selection',
      text: 'May I ask you one question?',
    })
  })
  it.each([
    [
      'nothing is selected on another site',
      '<p>Dear Tal, may I ask?</p>',
      'https://mail.example/',
      'nothing',
    ],
    ['no conversation is open', '', url, 'nothing'],
    ['its make is not known', '<div>May I ask you something?</div>', url, 'nothing'],
    [
      'the last word is mine',
      thread({ by: 'A', text: 'Hi' }, { by: 'Me', text: 'Yes', isMine: true }),
      url,
      'answered',
    ],
    [
      'several people write',
      thread({ by: 'Ana Ruiz', text: 'Hi' }, { by: 'Ben Ode', text: 'Hello' }),
      url,
      'several',
    ],
    [
      'two conversations are open',
      thread({ by: 'A', text: 'Hi' }) + thread({ by: 'B', text: 'Ho' }),
      url,
      'several',
    ],
  ])('is not guessed where %s', (_, main, address, why) => {
    expect(requestOnPage(page(main), address)).toEqual({ unsure: why })
  })
  it('is never a word of other conversations, whatever is open', () => {
    for (const main of ['', thread({ by: 'Rute', text: 'May I ask you?' })]) {
      const said = JSON.stringify(requestOnPage(page(main), url))
      expect(said).not.toMatch(/Petra|salary|leaving/u)
    }
  })
  it('fits its bounds and its schema whatever the page holds', () => {
    const long = page(
      thread({ by: 'N'.repeat(5_000), text: `\u202e${'word '.repeat(100_000)}<script>x</script>` }),
    )
    const answer = requestOnPage(long, url)
    expect(safeParse(RequestAnswer, answer).success).toBe(true)
    expect(
      'text' in answer && answer.text.length <= LONGEST_REQUEST && !/[\u202e]|<script>/u.test(answer.text),
    ).toBe(true)
  })
})
