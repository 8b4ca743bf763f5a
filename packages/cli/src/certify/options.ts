import type { FigureOptions } from '../asked/figures.js'
import type { IdentityOptions } from '../store/identity-file.js'

export interface CertifyOptions extends FigureOptions {
  readonly store: string
  readonly authority?: string
  readonly out: string
  readonly annex?: string
  readonly sign?: string
  readonly salt?: string
  readonly json?: boolean
}

export interface ProveOptions extends IdentityOptions {
  readonly store: string
  readonly certificate: string
  readonly out: string
  readonly json?: boolean
}

/** The files that a certificate is written to: they must not be there, and nothing is written unless all of them can be. */
export interface Written {
  readonly certificate: string
  readonly annex: string | null
  readonly envelope: string | null
}
