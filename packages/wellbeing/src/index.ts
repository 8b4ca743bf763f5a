export { missingChildren } from './missing-children.js'
export { missingEpisodes } from './missing-episodes.js'
