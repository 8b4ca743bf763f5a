import type { Page } from '../text/page.js'
import { wrap } from '../text/wrap.js'
import { counted } from '../words/words.js'
import type { IdentityFate } from './identity-beside.js'

/** `12,345 events in 321 streams`. */
export const sizeText = ({ events, streams }: { readonly events: number; readonly streams: number }): string => `${counted(events, 'event')} in ${counted(streams, 'stream')}`

/** What became of the identity file, said plainly: without it no child of the store leads back to the council's number. */
export const identityLine = ({ outcome, file }: IdentityFate): string => {
  switch (outcome) {
    case 'copied':
      return `The identity file went along: ${file ?? ''}, readable by you alone. Keep it as safe as the return itself.`
    case 'left out':
      return 'The identity file beside the store did NOT go along. Without it nothing can be imported into the copy, and no child of it leads back to the council’s number.'
    case 'none there':
      return 'There is no identity file beside the store, so none went along.'
  }
}

/** Lines for people, each wrapped. */
export const page = ({ width }: Page, ...lines: readonly string[]): string => [...lines.map(line => wrap(line, width, 0, 2)), ''].join('\n')
