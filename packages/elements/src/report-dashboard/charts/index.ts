export { barsScene, type Bar } from './bars-scene.js';
export { chartView } from './chart-view.js';
export { chartStyles } from './chart-styles.js';
export { partsScene, type Part } from './parts-scene.js';
export { roomIn } from './room.js';
export { trendScene, type Trend } from './trend-scene.js';
