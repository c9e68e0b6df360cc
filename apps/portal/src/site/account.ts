import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/sign-in/define';
