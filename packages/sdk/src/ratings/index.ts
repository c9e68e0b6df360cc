export { ratingsOf, type OwnRatingOptions, type RateOptions, type Ratings, type SummaryQuery } from './ratings.js';
