import { pageWords } from '../languages/pages.ts'
import { readElsewhere } from '../reader/read-elsewhere.ts'
import { offer } from './offer.ts'

offer(pageWords, readElsewhere)
