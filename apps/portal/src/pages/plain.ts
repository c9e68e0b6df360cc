import '../site/start.js';
