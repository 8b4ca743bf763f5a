import { storeContract } from '@kinfold/store/contract'
import { filesOfOwn, opened } from './own-folder.laws.js'

const nextFile = filesOfOwn()

storeContract('the embedded store', (surroundings) => opened(nextFile(), { ...surroundings, create: true, lookEvery: 5 }))
