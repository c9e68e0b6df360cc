import { StandaloneRating } from './standalone-rating.js';

StandaloneRating.define();
