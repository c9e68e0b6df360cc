export { mapScene, type MapScene } from './map-scene.js';
