type Random = () => number

const tags = [
  'div',
  'section',
  'p',
  'span',
  'ul',
  'li',
  'h1',
  'h2',
  'main',
  'aside',
  'a',
  'button',
  'x-own',
  'template',
  'svg',
  'table',
]
const attributes = [
  'class',
  'id',
  'href',
  'componentkey',
  'data-testid',
  'data-member-id',
  'itemtype',
  'itemprop',
  'hidden',
  'aria-hidden',
  'lang',
]
const values = [
  'com.linkedin.sdui.profile.card.refXTopcard',
  'com.linkedin.sdui.profile.card.refXExperienceTopLevelSection',
  'expandable-text-box',
  'carousel-child-container',
  '/in/noa/',
  'https://www.linkedin.com/in/%E0%A4%A/',
  'https://www.linkedin.com/feed/update/urn:li:activity:99999999999999999999/%%%',
  'https://schema.org/Person',
  'top-card-layout__title',
  'experience',
  'h-card p-name',
  '\ud800',
  '__proto__',
  'javascript:globalThis.__executed=1',
  '" onload="globalThis.__executed=1',
]
const texts = [
  'Noa Bergström',
  'Experience',
  'Jan 2020 - Present · 4 yrs',
  '· 2nd',
  '1,204 followers',
  'ניסיון תעסוקתי',
  '٢٠٢٠ - الحالي',
  '\udfff\ud800',
  '\u202enimda',
  '<img src=x onerror="globalThis.__executed=1">',
  '{"@type":"Person","name":{"name":[[]]}}',
  '9'.repeat(400),
  'No\u200ba\u2060 Berg\u00adström\u061c\u{e0041}',
  '__proto__',
  'constructor',
  'Noa\u0000\ufeff',
  'N\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301oa',
  '\ufdfa'.repeat(300),
  'x'.repeat(30_000),
]

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T

/** Builds a document's body at random out of the marks that the reader looks for, broken in every way that a page can be. */
export function scramble(document: Document, random: Random): void {
  const body = document.createElement('body')
  const places: Element[] = [body]
  const count = 5 + Math.floor(random() * 120)
  for (let made = 0; made < count; made++) {
    const element = document.createElement(pick(tags, random))
    while (random() < 0.6) element.setAttribute(pick(attributes, random), pick(values, random))
    if (random() < 0.6) element.append(pick(texts, random))
    if (random() < 0.03) element.setAttribute('class', 'x '.repeat(50_000))
    if (random() < 0.05 && element.tagName === 'DIV')
      element.attachShadow({ mode: 'open' }).append(pick(texts, random))
    if (random() < 0.05) {
      const data = document.createElement('script')
      data.type = 'application/ld+json'
      data.textContent = pick(
        [...texts, '[[[[[[[[[[', 'null', '{"@graph":{"@graph":[{"@type":["Person",7]}]}}'],
        random,
      )
      element.append(data)
    }
    pick(places, random).append(element)
    places.push(element)
  }
  if (random() < 0.02) deepen(document, body)
  if (random() < 0.01) body.append('long '.repeat(1_000_000))
  document.body.replaceWith(body)
}

/** Deeper than any parser would nest. */
function deepen(document: Document, body: Element): void {
  let inner: Element = body
  for (let depth = 0; depth < 3_000; depth++) {
    const next = document.createElement('div')
    inner.append(next)
    inner = next
  }
  inner.append('Noa Bergström')
}
