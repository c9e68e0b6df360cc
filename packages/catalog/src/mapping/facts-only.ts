import type { ChannelOption, Paper, Service } from '@dvcqg/openapi';
import { shorten } from '../text/clean.js';

/** Longest paper name and longest words about a fee or a time in a catalogue of facts, in UTF-16 units. */
export const FACT_TEXT_LIMIT = 240;

const paperFacts = (paper: Paper): Paper => {
  const name = shorten(paper.name, FACT_TEXT_LIMIT);
  return { ...paper, name, ...(name === paper.name ? {} : { nameIsShortened: true }) };
};

/** Words about a time are facts only where they replace the number or tell several rows of a channel apart. */
function optionFacts(option: ChannelOption, isOneOfSeveral: boolean): ChannelOption {
  const { amount, unit, text } = option.processingTime;
  const kept = text !== undefined && (amount === null || isOneOfSeveral) ? { text: shorten(text, FACT_TEXT_LIMIT) } : {};
  return {
    processingTime: { amount, unit, ...kept },
    fees: option.fees.map((fee) => (fee.text === undefined ? fee : { ...fee, text: shorten(fee.text, FACT_TEXT_LIMIT) })),
  };
}

/**
 * A service without the long texts of its source: no steps, requirements, description or note, no titles of legal
 * documents, no words that repeat a number, and long names cut at a word.
 */
export function factsOnly(service: Service): Service {
  const { steps: _steps, requirements: _requirements, description: _description, note: _note, ...facts } = service;
  return {
    ...facts,
    channels: service.channels.map(({ channel, options }) => ({
      channel,
      options: distinct(options.map((option) => optionFacts(option, options.length > 1))),
    })),
    cases: service.cases.map((one) => ({ ...one, name: shorten(one.name, FACT_TEXT_LIMIT), papers: one.papers.map(paperFacts) })),
    legalBases: service.legalBases.map(({ number }) => ({ number })),
  };
}

function distinct(options: readonly ChannelOption[]): ChannelOption[] {
  return [...new Map(options.map((option) => [JSON.stringify(option), option])).values()];
}
