import '../site/start.js';
import './apply-address.js';
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/dossier-form/define';
