import { changeOf, FIGURE_WORDS, FIGURES, type Value } from '@dvcqg/domain';
import type { Locale, ReportCompared, ReportFigure, ReportFigureCode, ReportFigureMeaning } from '@dvcqg/openapi';

/** What a figure is, in a language. */
export function meaningOf(figure: ReportFigureCode, locale: Locale): ReportFigureMeaning {
  const { name, definition } = FIGURE_WORDS[figure];
  const { source, unit, better } = FIGURES[figure];
  return { figure, name: name[locale], definition: definition[locale], source, unit, better };
}

/** The same figure in another period. */
export const comparedOf = (now: Value, then: Value | undefined): ReportCompared | null => (then ? { ...then, change: changeOf(now, then) } : null);

/** A figure with its value, beside that of another period. */
export const figureOf = (figure: ReportFigureCode, locale: Locale, now: Value, then: Value | undefined): ReportFigure => ({ ...meaningOf(figure, locale), ...now, compared: comparedOf(now, then) });
