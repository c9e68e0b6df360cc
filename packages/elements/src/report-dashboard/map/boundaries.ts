type Position = readonly number[];

interface Polygon {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly Position[])[];
}
interface MultiPolygon {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly Position[])[])[];
}

/** One place: its code among the properties, under the name that `boundary-key` says. */
export interface BoundaryFeature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: Polygon | MultiPolygon | null;
}

/** Boundaries of places as GeoJSON (RFC 7946, longitude and latitude in degrees). The province's own data; none are shipped. */
export interface Boundaries {
  readonly type: 'FeatureCollection';
  readonly features: readonly BoundaryFeature[];
}

/** A place with a shape. */
export interface Place {
  readonly code: string;
  readonly geometry: Polygon | MultiPolygon;
}

const isShape = (geometry: BoundaryFeature['geometry'] | undefined): geometry is Place['geometry'] =>
  (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') && Array.isArray(geometry.coordinates) && geometry.coordinates.length > 0;

/** The places of boundaries that may come from anywhere: what is no shape with a code is left out. */
export const placesOf = (boundaries: Boundaries | null | undefined, key: string): readonly Place[] => {
  if (!Array.isArray(boundaries?.features)) return [];
  return boundaries.features.flatMap((feature: Partial<BoundaryFeature> | null) => {
    const code = feature?.properties?.[key];
    return isShape(feature?.geometry) && (typeof code === 'string' || typeof code === 'number') ? [{ code: String(code), geometry: feature.geometry }] : [];
  });
};
