/**
 * Pages of other sites that speak of people. All of them imitate the public formats (schema.org, h-card, Open Graph) and the
 * usual headings; none is a copy of a real site's page, and the markup of the mentoring platforms is our own guess.
 */
export interface ElsewherePage {
  readonly what: string
  readonly url: string
  readonly html: string
}

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const viewer = '<header><nav><a href="/me">Sam Viewer</a></nav></header>'
const others =
  '<aside><h2>Similar mentors</h2><div class="card"><h3>Otto Nebenan</h3><p>Chief of Everything</p></div></aside>'
const footer = '<footer><p>Site Owner Ltd</p></footer>'

export const mentorPlatform: ElsewherePage = {
  what: 'a mentor’s page on a platform, with a profile page in its data',
  url: 'https://mentorcruise.com/mentor/noabergstrom/',
  html: page(
    'Noa Bergström – Product mentor',
    json({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: 'Noa Bergström',
        jobTitle: 'Head of Product',
        worksFor: { '@type': 'Organization', name: 'Fjordline' },
        description: 'I help engineers who <b>move</b> into product.',
        address: { '@type': 'PostalAddress', addressLocality: 'Gothenburg', addressCountry: 'Sweden' },
        knowsAbout: ['Roadmaps', 'Project budgets'],
        knowsLanguage: ['English', { '@type': 'Language', name: 'Swedish' }],
        alumniOf: [
          { '@type': 'CollegeOrUniversity', name: 'Chalmers' },
          { '@type': 'Organization', name: 'Kelp & Tide' },
        ],
      },
    }),
    `${viewer}<main><h1>Noa Bergström</h1><p>Head of Product at Fjordline</p><a href="/apply">Apply for mentoring</a>
     <section class="reviews"><h3>Mona Dankbar</h3><p>The best mentor.</p></section></main>${others}${footer}`,
  ),
}

export const plainMentor: ElsewherePage = {
  what: 'a mentor’s page without data, by its own headings',
  url: 'https://adplist.org/mentors/tunde-adeyemi',
  html: page(
    'Tunde Adeyemi | Mentors',
    '',
    `${viewer}<main><h1>Tunde Adeyemi</h1><p class="headline">Principal Engineer, Lagos Grid</p><button>Book a mentoring session</button>
     <h2>About</h2><p>I build power systems.</p><p>Ask me about leading without a title.</p><h2>Reviews</h2><p>Great.</p></main>${others}${footer}`,
  ),
}

export const speaker: ElsewherePage = {
  what: 'a speaker’s page',
  url: 'https://sessionize.com/ines-hartwig/',
  html: page(
    'Ines Hartwig’s Speaker Profile',
    '<meta property="og:type" content="profile"><meta property="profile:first_name" content="Ines"><meta property="profile:last_name" content="Hartwig">',
    `<main><h1>Ines Hartwig</h1><p class="tagline">Nurse and head of training</p><h2>Biography</h2><p>Trains people who teach others.</p></main>`,
  ),
}

export const personalSite: ElsewherePage = {
  what: 'a personal site with an h-card',
  url: 'https://amit-shaked.example/',
  html: page(
    'עמית שקד',
    '',
    `<main><div class="h-card"><h1 class="p-name">עמית שקד</h1><span class="p-job-title">ראש צוות פיתוח</span> ב־<span class="p-org">גליל תוכנה</span>
     <span class="p-locality">חיפה</span><p class="p-note">עוזר למי שמתחיל לנהל.</p></div>
     <article class="h-entry"><span class="h-card p-author"><span class="p-name">Guest Writer</span></span></article></main>`,
  ),
}

export const codeProfile: ElsewherePage = {
  what: 'a page of somebody who writes code, with marks in its text',
  url: 'https://github.com/mirela-dusan',
  html: page(
    'mirela-dusan (Mirela Dušan) · GitHub',
    '<meta property="og:type" content="profile">',
    `${viewer}<main><div itemscope itemtype="http://schema.org/Person"><h1><span class="p-name vcard-fullname" itemprop="name">Mirela Dušan</span></h1>
     <div class="p-note user-profile-bio">Maintains date libraries.</div><li itemprop="worksFor"><span class="p-org">Nadir Labs</span></li><li itemprop="homeLocation"><span>Split, Croatia</span></li></div></main>`,
  ),
}

export const team: ElsewherePage = {
  what: 'a team’s page, where several stand as equals',
  url: 'https://fjordline.example/team',
  html: page(
    'Our team – Fjordline',
    json({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Fjordline' }),
    `<main><h1>Our team</h1><ul>${[
      ['Noa Bergström', 'Head of Product'],
      ['Desta Mengistu', 'Data Engineer'],
      ['Jun Haraguchi', 'Designer'],
    ]
      .map(([name, role]) => `<li class="member-card"><h3>${name}</h3><p class="role">${role}</p></li>`)
      .join('')}</ul></main>${footer}`,
  ),
}

/** Pages that are nobody's, however many names stand on them. */
export const nobodys: readonly ElsewherePage[] = [
  {
    what: 'an article by somebody',
    url: 'https://blog.example/posts/roadmaps-are-promises',
    html: page(
      'Roadmaps are promises',
      `<meta property="og:type" content="article">${json({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            headline: 'Roadmaps are promises',
            author: { '@type': 'Person', name: 'Noa Bergström' },
          },
          { '@type': 'Person', name: 'Noa Bergström' },
        ],
      })}`,
      '<main><h1>Roadmaps Are Promises</h1><p>By Noa Bergström</p></main>',
    ),
  },
  {
    what: 'the front page of a company',
    url: 'https://kelp-tide.example/',
    html: page(
      'Kelp & Tide – freight forecasts',
      json({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Kelp & Tide' }),
      '<main><h1>Freight Forecasts</h1><p>Talk to Otto Nebenan.</p></main>',
    ),
  },
  {
    what: 'a book in a shop',
    url: 'https://shop.example/books/grace-under-pressure',
    html: page(
      'Grace Under Pressure',
      `<meta property="og:type" content="product">${json({ '@type': 'Product', name: 'Grace Under Pressure' })}`,
      '<main><h1>Grace Under Pressure</h1><p class="title">A book</p></main>',
    ),
  },
  {
    what: 'data that is no data',
    url: 'https://broken.example/about',
    html: page(
      'About',
      '<script type="application/ld+json">{"@type":"Person","name":</script><script type="application/ld+json">[[[[[[[[[[{"@type":"Person","name":"Deep Down"}]]]]]]]]]]</script>',
      '<main><h1>About</h1></main>',
    ),
  },
]
