import type { Transferred } from '@kinfold/store'
import { grouped } from '../words/words.js'
import { sizeText } from './words.js'

/** What was carried into a store. */
export const transferText = (done: string, to: string, { written, known, ...size }: Transferred): string =>
  `${done} ${sizeText(size)} into ${to}: ${grouped(written)} written and read back one by one, ${grouped(known)} there already.`
