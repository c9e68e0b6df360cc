export { FEEDBACK_MINIMUM_WORDS, moderateFeedback } from '@dvcqg/domain';
