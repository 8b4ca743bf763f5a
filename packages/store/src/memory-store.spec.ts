import { storeContract } from './contract.js'
import { memoryStore } from './memory-store.js'

storeContract('the memory store', memoryStore)
