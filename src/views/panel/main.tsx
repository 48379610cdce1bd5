import { render } from 'preact'
import '../look.css'
import './panel.css'
import { Boundary } from '../parts/boundary.tsx'
import { tellFirstDrawn } from '../parts/first-drawn.ts'
import { giveSignsOfLife } from '../parts/signs-of-life.ts'
import { toExport } from '../popup/to-export.ts'
import { Panel } from './panel.tsx'

const root = document.querySelector('#root')
if (root)
  render(
    <Boundary onExport={toExport}>
      <Panel />
    </Boundary>,
    root,
  )
tellFirstDrawn()
giveSignsOfLife()
