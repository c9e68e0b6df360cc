// The budgets, and what stands against each.
import { buildPage, bytesAtLoad } from '../../elements/bench/form/build-page.mjs';
import { brotliBytes, measure, measureInOneFile } from '../scripts/sizes.mjs';
import { shippedCatalog } from './shipped-catalog.mjs';

const SEARCH_PAGE = "import '@dvcqg/elements/provider/define'; import '@dvcqg/elements/service-search/define';";
const TRACKER_PAGE = "import '@dvcqg/elements/provider/define'; import '@dvcqg/elements/status-tracker/define';";
const PAYMENT_PAGE = "import '@dvcqg/elements/provider/define'; import '@dvcqg/elements/payment/define';";
const FEEDBACK_PAGE = "import '@dvcqg/elements/provider/define'; import '@dvcqg/elements/feedback/define';";
const RATING_PAGE = "import '@dvcqg/elements/rating-widget/standalone/define';";
const REPORT_PAGE = "import '@dvcqg/elements/provider/define'; import '@dvcqg/elements/report-dashboard/define';";
const STAT_PAGE = "import '@dvcqg/elements/provider/define'; import '@dvcqg/elements/stat/define';";
/** What reports bring that is not their elements': Lit with its task, SDK, provider. */
const REPORT_GROUND = "import '@dvcqg/elements/provider/define'; import { Task } from '@lit/task'; import { repeat } from 'lit/directives/repeat.js'; import { reportsOf } from '@dvcqg/sdk/reports'; globalThis.kept = [Task, repeat, reportsOf];";
const SDK = "import { createClient, isApiError, items } from '@dvcqg/sdk'; globalThis.kept = [createClient, isApiError, items];";
const UPLOADS = "import { startUpload } from '@dvcqg/sdk/uploads'; globalThis.kept = startUpload;";
const WATCH = "import { createDossierWatch } from '@dvcqg/sdk/watch'; globalThis.kept = createDossierWatch;";
const DESK = "import { deskOf } from '@dvcqg/sdk/desk'; globalThis.kept = deskOf;";
const RANKER = "import * as search from '@dvcqg/search'; globalThis.kept = search;";

/** Of a lazy file with everything that comes with it. */
const bytesWith = (lazy, file) => {
  const { needs } = lazy.find(({ inputs }) => inputs.some((input) => input.endsWith(file)));
  return lazy.filter(({ name }) => needs.includes(name)).reduce((sum, { bytes }) => sum + bytes, 0);
};

/** @returns {Promise<{ name: string, bytes: number, limit: number }[]>} of the elements that show reports */
async function reportBudgets() {
  const [ground, dashboard, stat, { lazy }] = await Promise.all([measureInOneFile(REPORT_GROUND), measureInOneFile(REPORT_PAGE), measureInOneFile(STAT_PAGE), measure(REPORT_PAGE)]);
  return [
    { name: "report dashboard's own code at load (beyond Lit, SDK, provider)", bytes: dashboard - ground, limit: 15_000 },
    { name: "a home page figure's own code at load (beyond Lit, SDK, provider)", bytes: stat - ground, limit: 4_000 },
    { name: 'what draws charts', bytes: bytesWith(lazy, 'report-dashboard/charts/index.js'), limit: 60_000 },
    { name: 'what draws maps, with what draws charts of it', bytes: bytesWith(lazy, 'report-dashboard/map/index.js'), limit: 25_000 },
  ];
}

/** @returns {Promise<{ name: string, bytes: number, limit: number }[]>} brotli bytes beside their limit */
export async function budgets() {
  const [page, form, tracker, { lazy }, payment, paying, rating, afterQuestion, sdk, uploads, watch, desk, ranker, feedback, writing] = await Promise.all([measure(SEARCH_PAGE), buildPage(), measureInOneFile(TRACKER_PAGE), measure(TRACKER_PAGE), measureInOneFile(PAYMENT_PAGE), measure(PAYMENT_PAGE), measureInOneFile(RATING_PAGE), measure(RATING_PAGE), measure(SDK), measure(UPLOADS), measure(WATCH), measure(DESK), measure(RANKER), measureInOneFile(FEEDBACK_PAGE), measure(FEEDBACK_PAGE)]);
  return [
    ...(await reportBudgets()),
    { name: 'search page at load (Lit, SDK, provider, service search)', bytes: page.initial, limit: 20_000 },
    { name: 'dossier form until its first step is interactive (Lit, provider, engine), as the bench serves it', bytes: bytesAtLoad(form), limit: 33_000 },
    { name: 'tracker page at load (Lit, SDK, provider, status tracker)', bytes: tracker, limit: 20_000 },
    { name: 'what the tracker loads while the reader types', bytes: bytesWith(lazy, 'look-up/check-key.js'), limit: 7_000 },
    { name: 'what the tracker loads beside an answer', bytes: bytesWith(lazy, 'answer/answer-room.js'), limit: 22_000 },
    { name: 'payment page at load (Lit, SDK, provider, payment)', bytes: payment, limit: 20_000 },
    { name: 'what paying loads beside what is to be paid', bytes: bytesWith(paying.lazy, 'payment/room/payment-room.js'), limit: 15_000 },
    { name: 'what draws a VietQR code', bytes: bytesWith(paying.lazy, 'transfer/qr-drawing.js'), limit: 6_500 },
    { name: 'feedback page at load (Lit, SDK, provider, feedback)', bytes: feedback, limit: 20_000 },
    { name: 'what feedback loads while the reader writes', bytes: bytesWith(writing.lazy, 'feedback/send/send-room.js'), limit: 15_000 },
    { name: 'what looks at the text of feedback', bytes: bytesWith(writing.lazy, 'feedback/send/domain-rules.js'), limit: 7_000 },
    { name: 'what following feedback loads', bytes: bytesWith(writing.lazy, 'feedback/track/track-room.js'), limit: 16_000 },
    { name: 'what reading published answers loads', bytes: bytesWith(writing.lazy, 'feedback/read/read-room.js'), limit: 8_000 },
    { name: 'rating widget alone at load (Lit, light SDK, the question)', bytes: rating, limit: 12_000 },
    { name: 'what follows the question of the rating widget', bytes: bytesWith(afterQuestion.lazy, 'rating-widget/late/index.js'), limit: 4_500 },
    { name: 'ranker and lexicon', bytes: ranker.initial, limit: 20_000 },
    { name: 'SDK with ky', bytes: sdk.initial, limit: 8_000 },
    { name: 'sending files (SDK)', bytes: uploads.initial, limit: 3_500 },
    { name: 'hearing of changes (SDK)', bytes: watch.initial, limit: 3_500 },
    { name: "officers' side (SDK)", bytes: desk.initial, limit: 600 },
    { name: 'catalogue on the wire', bytes: brotliBytes(Buffer.from(JSON.stringify(await shippedCatalog()))), limit: 90_000 },
  ];
}
