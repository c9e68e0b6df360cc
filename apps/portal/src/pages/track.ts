import '../site/start.js';
import './track-address.js';
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/status-tracker/define';
