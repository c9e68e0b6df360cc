/** What is measured of a service against a query; all about 0..1. The ranker adds them up by weight. */
export const FEATURES = [
  /** Share of the query that any field covers. */
  'cover',
  /** … that the name covers. */
  'nameCover',
  /** Share of the name that the query covers. */
  'nameShare',
  /** Product of the two: a query that is the name. */
  'nameFit',
  /** Neighbours of the query that are neighbours in the name or an alias. */
  'anyPairs',
  /** Best alias: share of it times share of the query. */
  'aliasFit',
  /** Best alias that the query holds whole, by its weight. */
  'aliasInside',
  /** The query is the name or an alias. */
  'exact',
  /** Share of the query's words, fillers too, that stand in the name; … in its longest run of neighbours; all of them do. */
  'nameWords',
  'nameRun',
  'namePhrase',
  /** How close together the query's words stand in the name. */
  'compact',
  /** The query begins as the name does. */
  'nameStart',
  'sector',
  'agency',
  'tier',
  'popularity',
  /** Special cases in the name that the query does not ask for. */
  'variants',
  /** Length of the name. */
  'length',
  'chattyCover',
  'chattyAlias',
  'chattyPopularity',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Weights = Readonly<Record<Feature, number>>;
