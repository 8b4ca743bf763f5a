import { storeContract } from '@kinfold/store/contract'
import { doublesOfOwn, opened } from './against-double.laws.js'

const { double } = doublesOfOwn()

storeContract('the distributed store, over gRPC against a protocol double', async (surroundings) => opened(await double(), surroundings))
