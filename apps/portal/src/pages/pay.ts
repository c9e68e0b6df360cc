import '../site/start.js';
import './pay-address.js';
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/payment/define';
