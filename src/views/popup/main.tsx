import { render } from 'preact'
import '../look.css'
import './popup.css'
import { mark } from '../../platform/marks.ts'
import { readTab } from '../../platform/read-tab.ts'
import { Boundary } from '../parts/boundary.tsx'
import { giveSignsOfLife } from '../parts/signs-of-life.ts'
import { Popup } from './popup.tsx'
import { toExport } from './to-export.ts'

mark('begun')
// The page answers slowest of all: it is asked before anything is drawn.
const found = readTab()
const root = document.querySelector('#root')
if (root)
  render(
    <Boundary onExport={toExport}>
      <Popup found={found} />
    </Boundary>,
    root,
  )
giveSignsOfLife()
