// Built to /embed/v1/dvcqg.js: the one line that a web team pastes into its page.
import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/service-search/define';
import '@dvcqg/elements/service-detail/define';
