import { render } from 'preact'
import '../look.css'
import './popup.css'
import { answerOfPage } from '../../platform/asked-page.ts'
import { mark } from '../../platform/marks.ts'
import { fetchAhead } from '../../platform/parts.ts'
import { Boundary } from '../parts/boundary.tsx'
import { giveSignsOfLife } from '../parts/signs-of-life.ts'
import { Popup } from './popup.tsx'
import { toExport } from './to-export.ts'

mark('begun')
const root = document.querySelector('#root')
if (root)
  render(
    <Boundary onExport={toExport}>
      <Popup found={answerOfPage()} />
    </Boundary>,
    root,
  )
// The page is still being read: what comes after the person can come meanwhile.
fetchAhead('kept', 'job', 'en-heard')
giveSignsOfLife()
