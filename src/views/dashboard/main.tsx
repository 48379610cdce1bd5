import { render } from 'preact'
import '../look.css'
import './dashboard.css'
import './promises.css'
import './network/network.css'
import { exportFile } from '../../desk/export-file.ts'
import { Boundary } from '../parts/boundary.tsx'
import { tellFirstDrawn } from '../parts/first-drawn.ts'
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
tellFirstDrawn()
giveSignsOfLife()
