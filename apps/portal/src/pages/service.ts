import '../site/start.js';
import './service-code.js';
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/service-detail/define';
