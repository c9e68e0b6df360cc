import '@dvcqg/elements/dossier-form/early';
