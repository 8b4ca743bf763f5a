import { vi } from 'vitest'
import { storeContract } from '@kinfold/store/contract'
import { doublesOfOwn, opened } from './against-double.laws.js'

// Every call goes over a network, if only from the process to itself.
vi.setConfig({ testTimeout: 600_000 })

const { double } = doublesOfOwn()

storeContract('the distributed store, over gRPC against a protocol double', async (surroundings) => opened(await double(), surroundings))
