import { render } from 'preact'
import '../look.css'
import './popup.css'
import { openDashboard } from '../../platform/pages.ts'
import { Boundary } from '../parts/boundary.tsx'
import { Popup } from './popup.tsx'

/** A popup is gone before a file is saved: the dashboard exports. */
const toExport = async (): Promise<undefined> => {
  await openDashboard('#/settings')
}

const root = document.querySelector('#root')
if (root)
  render(
    <Boundary onExport={toExport}>
      <Popup />
    </Boundary>,
    root,
  )
