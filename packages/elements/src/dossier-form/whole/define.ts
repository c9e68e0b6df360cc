// For a page that is made for its form: provider and form, without what only requests to the gateway take. The definition comes by
// `early`, and the rest once the form can be used.
import { createLateClient } from '@dvcqg/sdk/late';
import { loadCode } from '../../core/load-code.js';
import { DvcProvider } from '../../provider/provider.js';
import { DvcDossierForm } from '../dossier-form.js';

DvcProvider.createClient = (options) => createLateClient(options, () => loadCode(() => import('@dvcqg/sdk/transport')));
DvcProvider.define();
DvcDossierForm.define();
