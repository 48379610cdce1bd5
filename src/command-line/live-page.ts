import { JSDOM } from 'jsdom'

/**
 * The document of a saved page with the links that it had when it was saved. The site nests links in links: a parser closes
 * the outer one at the first inner one and tears posts apart, so links are parsed under another name and renamed by the DOM.
 */
export function livePage(html: string, url: string): Document {
  const renamed = html.replace(/<a(?=[\s>])/gi, '<x-a').replace(/<\/a>/gi, '</x-a>')
  const { document } = new JSDOM(renamed, { url }).window
  for (const stand of [...document.querySelectorAll('x-a')].reverse()) {
    const link = document.createElement('a')
    for (const { name, value } of [...stand.attributes]) link.setAttribute(name, value)
    link.append(...stand.childNodes)
    stand.replaceWith(link)
  }
  return document
}
