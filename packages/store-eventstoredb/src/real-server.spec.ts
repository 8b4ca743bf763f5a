import { it, vi } from 'vitest'
import { storeContract } from '@kinfold/store/contract'
import { openedApart } from './against-server.laws.js'

const address = process.env['KINFOLD_EVENTSTOREDB']

vi.setConfig({ testTimeout: 600_000 })

if (address === undefined || address === '') {
  it.skip('the contract suite against a real server: KINFOLD_EVENTSTOREDB holds no connection string', () => {})
} else {
  storeContract('the distributed store, on the server that KINFOLD_EVENTSTOREDB leads to', (surroundings) => openedApart(address, surroundings))
}
