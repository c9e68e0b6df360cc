import { DvcRatingWidget } from './rating-widget.js';

DvcRatingWidget.define();
