import '../site/start.js';
import './feedback-address.js';
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/feedback/define';
