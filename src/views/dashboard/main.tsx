import { render } from 'preact'
import '../look.css'
import './dashboard.css'
import './promises.css'
import './network/network.css'
import { Boundary } from '../parts/boundary.tsx'
import { exportFile } from '../parts/export-file.ts'
import { giveSignsOfLife } from '../parts/signs-of-life.ts'
import { Dashboard } from './dashboard.tsx'

const root = document.querySelector('#root')
if (root)
  render(
    <Boundary onExport={exportFile}>
      <Dashboard />
    </Boundary>,
    root,
  )
giveSignsOfLife()
