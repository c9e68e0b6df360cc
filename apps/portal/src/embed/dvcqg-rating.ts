// Built to /embed/v1/dvcqg-rating.js: for a page that embeds the rating widget and nothing else.
import '@dvcqg/elements/rating-widget/standalone/define';
