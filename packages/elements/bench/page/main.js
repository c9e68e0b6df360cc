import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/service-search/define';

globalThis.performance.mark('bench:loaded');
