import '../site/start.js';
import './rate-address.js';
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/rating-widget/define';
