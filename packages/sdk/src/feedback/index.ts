export {
  deskFeedbackOf, feedbackOf,
  type CompleteFeedbackOptions, type DeskFeedbackOptions, type DeskFeedbackQuery, type DeskFeedbackResource, type FeedbackResource, type OwnFeedbackOptions, type PublishedFeedbackQuery, type SendFeedbackOptions,
} from './feedback.js';
