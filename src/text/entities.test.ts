import { expect, it } from 'vitest'
import { withoutEntities } from './entities.ts'

it.each([
  ['R&amp;D', 'R&D'],
  ['I don&#8217;t &lt;3 &quot;it&quot;', 'I don’t <3 "it"'],
  ['&#x5d0;&#X5D1;', 'אב'],
  ['one&nbsp;word', 'one\u00a0word'],
  ['&amp;amp; is written once', '&amp; is written once'],
  ['Q&A; AT&T, &unknown; &#0; &#xd800; &#x110000;', 'Q&A; AT&T, &unknown; &#0; &#xd800; &#x110000;'],
])('%s is %s', (escaped, text) => expect(withoutEntities(escaped)).toBe(text))
