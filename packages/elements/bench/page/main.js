import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/service-search/define';

performance.mark('bench:loaded');
