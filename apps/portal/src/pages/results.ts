import '../site/start.js';
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/report-dashboard/define';
