import type { ReportFigure, ReportFigureCode, ReportHighlights } from '@dvcqg/openapi';
import { reportsOf } from '@dvcqg/sdk/reports';
import type { PortalContext } from '../core/portal-context.js';
import type { Selection } from '../core/reports/selection.js';

/** A figure, and of which period. */
export interface AnsweredFigure {
  readonly figure: ReportFigure;
  readonly period: ReportHighlights['period'];
}

interface Gathering {
  readonly figures: Set<ReportFigureCode>;
  readonly answer: Promise<ReportHighlights>;
}

const MOST = 12; // the contract's

/** Figures of one page are asked for together: whoever asks in the same turn shares a question. */
const gathering = ({ client, shared }: PortalContext, selection: Selection, key: string): Gathering => {
  const figures = new Set<ReportFigureCode>();
  const answer = new Promise((resolve) => setTimeout(resolve)).then(() => {
    if ((shared.get(key) as Gathering | undefined)?.figures === figures) shared.delete(key);
    return reportsOf(client).highlights({ ...selection, figure: [...figures] });
  });
  const made = { figures, answer };
  shared.set(key, made);
  return made;
};

/** @returns undefined when the gateway does not tell this figure */
export const askFigure = async (portal: PortalContext, selection: Selection, code: ReportFigureCode): Promise<AnsweredFigure | undefined> => {
  const key = `dvc-stat ${portal.locale} ${JSON.stringify(selection)}`;
  const open = portal.shared.get(key) as Gathering | undefined;
  const { figures, answer } = open && (open.figures.size < MOST || open.figures.has(code)) ? open : gathering(portal, selection, key);
  figures.add(code);
  const { figures: answered, period } = await answer;
  const figure = answered.find((each) => each.figure === code);
  return figure && { figure, period };
};
