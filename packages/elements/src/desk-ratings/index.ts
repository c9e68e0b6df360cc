export { DvcDeskRatings } from './desk-ratings.js';
