export { placesOf } from './boundaries.js';
export { mapView } from './map-view.js';
