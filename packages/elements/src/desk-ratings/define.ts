import { DvcDeskRatings } from './desk-ratings.js';

DvcDeskRatings.define();
