import '@dvcqg/elements/dossier-form/whole/define';
