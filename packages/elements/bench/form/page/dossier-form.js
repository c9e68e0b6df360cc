import '@dvcqg/elements/provider/define';
import '@dvcqg/elements/dossier-form/whole/define';
