import type { Person } from './person.ts'

/** From data to product in Gothenburg; writes about roadmaps, mentors. */
export const noa: Person = {
  slug: 'noa-bergström',
  name: 'Noa Bergström',
  degree: 2,
  headline: 'Head of Product, Data Platform at Fjordline',
  place: 'Gothenburg, Sweden',
  about:
    'I translate data work for boards that do not speak SQL.\nI began as a data engineer and moved into product in 2018. Happy to chat with people who are about to make the same move.',
  roles: [
    {
      title: 'Head of Product, Data Platform',
      company: 'Fjordline',
      from: '2021-09',
      to: 'now',
      place: 'Gothenburg',
      description: 'Own the roadmap and a project budget of 4 million.',
    },
    { title: 'Product Manager', company: 'Fjordline', from: '2018-03', to: '2021-09' },
    {
      title: 'Data Engineer',
      company: 'Kelp & Tide',
      from: '2013-08',
      to: '2018-02',
      place: 'Oslo',
      description: 'Built the pipelines behind the freight forecasts.',
    },
  ],
  studies: [
    { school: 'Chalmers tekniska högskola', degree: 'MSc, Computer Science', from: '2008', to: '2013' },
  ],
  skills: ['Product Management', 'SQL'],
  volunteering: [{ role: 'Mentor', organisation: 'Women in Data Nordics', from: '2019-01', to: 'now' }],
  activity: [
    {
      text: 'Three years of roadmaps, and the column that changed most is not a date: it is “the cost of not doing”. #roadmaps',
      daysAgo: 12,
      own: true,
    },
    { text: 'We are hiring somebody for everything else.', daysAgo: 20, own: false },
    { text: 'What I tell new product managers in their first week.', daysAgo: 90, own: true },
  ],
  mutuals: ['Ola', 'Mira'],
  beside: [{ name: 'Jonas Perl', headline: 'Chief Technology Officer at Elsewhere' }],
}
