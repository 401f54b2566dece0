// Countries of the region (1:10m, cut to the box) and of the whole world (1:50m).
import { clipPolygon } from './box.mjs';
import { decode, unwrap } from './grid.mjs';

/** Territories that Natural Earth shows as units of their own and that carry no ISO code. */
const units = {
  'Baikonur': { id: 'baikonur', mergeInto: 'Kazakhstan' },
  'Kosovo': { id: 'kosovo', name: 'Kosovo' },
  'Somaliland': { id: 'somaliland', name: 'Somaliland' },
  'N. Cyprus': { id: 'n-cyprus', name: 'Northern Cyprus' },
  'Cyprus U.N. Buffer Zone': { id: 'cyprus-buffer-zone', name: 'United Nations buffer zone in Cyprus' },
  'Dhekelia': { id: 'dhekelia', name: 'Dhekelia', partOf: 'gbr' },
  'Akrotiri': { id: 'akrotiri', name: 'Akrotiri', partOf: 'gbr' },
  'Siachen Glacier': { id: 'siachen-glacier', name: 'Siachen Glacier' },
  'USNB Guantanamo Bay': { id: 'guantanamo-bay', name: 'Guantanamo Bay', partOf: 'usa' },
  'Indian Ocean Ter.': { id: 'indian-ocean-territories', name: 'Indian Ocean Territories', partOf: 'aus' },
  'Coral Sea Is.': { id: 'coral-sea-islands', name: 'Coral Sea Islands', partOf: 'aus' },
  'Ashmore and Cartier Is.': { id: 'ashmore-and-cartier', name: 'Ashmore and Cartier Islands', partOf: 'aus' },
  'Spratly Is.': { id: 'spratly-islands', name: 'Spratly Islands' },
  'Scarborough Reef': { id: 'scarborough-reef', name: 'Scarborough Reef' },
  'Clipperton I.': { id: 'clipperton-island', name: 'Clipperton Island', partOf: 'fra' },
  'Bajo Nuevo Bank': { id: 'bajo-nuevo-bank', name: 'Bajo Nuevo Bank' },
  'Serranilla Bank': { id: 'serranilla-bank', name: 'Serranilla Bank' }
};

/** Properties of a Natural Earth unit: `id`, `name`, for dependencies without a code `partOf`. */
export function describe(feature, codes, names) {
  const own = units[feature.properties.name];
  if (own) return { id: own.id, name: own.name, ...(own.partOf && { partOf: own.partOf }) };
  const code = codes.get(feature.id);
  if (!code) throw new Error(`no code for ${feature.id} ${feature.properties.name}`);
  return { id: code, name: names[code]?.en ?? feature.properties.name };
}

/**
 * All countries of a world-atlas file as integer features, Baikonur joined to Kazakhstan arc by arc.
 * Antarctica, which goes around the pole, is left out.
 */
export function countriesOf(client, atlas, codes, names, factor) {
  const merged = Object.entries(units).filter(([, unit]) => unit.mergeInto);
  const geometries = atlas.objects.countries.geometries;
  const skip = new Set(['Antarctica', ...merged.map(([name]) => name)]);
  const turn = Math.round(360 / atlas.transform.scale[0]) * factor;
  const parts = name => geometries.filter(g => g.properties.name === name
    || merged.some(([part, unit]) => part === g.properties.name && unit.mergeInto === name));
  return geometries.filter(g => !skip.has(g.properties.name) && g.type).map(geometry => {
    const all = parts(geometry.properties.name);
    const joined = all.length > 1 && !all.every(g => g.properties.name === geometry.properties.name)
      ? { ...geometry, ...mergeArcs(client, atlas, all) } : geometry;
    const [feature] = decode(client, atlas, { type: 'GeometryCollection', geometries: [joined] }, factor);
    const about = describe(feature, codes, names);
    return { type: 'Feature', id: about.id, properties: about, geometry: unwrap(feature.geometry, turn) };
  });
}

function mergeArcs(client, atlas, parts) {
  const { type, arcs } = client.mergeArcs(atlas, parts);
  return { type, arcs };
}

/** Cuts every feature to the box and drops those outside. */
export function within(features, box) {
  return features.map(feature => ({ ...feature, geometry: clipPolygon(feature.geometry, box) }))
    .filter(feature => feature.geometry);
}

/** The outline of the Caspian: the hole of the mainland around `point`, with the islands in it as holes. */
export function inlandSea(client, atlas, point, contains, factor) {
  const [land] = decode(client, atlas, { type: 'GeometryCollection', geometries: [landOf(atlas)] }, factor);
  const polygons = land.geometry.type === 'Polygon' ? [land.geometry.coordinates] : land.geometry.coordinates;
  const shore = polygons.flatMap(rings => rings.slice(1)).find(ring => contains(ring, point));
  const islands = polygons.map(rings => rings[0]).filter(ring => contains(shore, ring[0]) && ring !== shore);
  return { type: 'Polygon', coordinates: [[...shore].reverse(), ...islands.map(ring => [...ring].reverse())] };
}

function landOf(atlas) {
  const land = atlas.objects.land;
  return land.type === 'GeometryCollection' ? land.geometries[0] : land;
}
