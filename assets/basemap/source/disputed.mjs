// Disputed areas and de facto lines: texts and recipes from disputed-places.json, geometry from the region's
// own arcs, from admin 1 units, or from the outlines Natural Earth gives at 1:50m.
import { contains } from './box.mjs';
import { encode, snap, times } from './grid.mjs';

/** Disputed places in degrees; `geometry` is a point, line or area, `border` the lines to be drawn dashed. */
export function disputedOf({ client, server, region, admin1, grid, coarse, outlines, places }) {
  const land = client.feature(region, region.objects.countries).features;
  const units = unitsOf(admin1, places, { grid, coarse, server });
  const source = { client, region, land, units, outlines, grid };
  return { disputed: places.map(place => entryOf(place, source)) };
}

function entryOf({ area, border, line, point, bbox, name, note, id, claimants, administeredBy, when }, source) {
  const geometry = point ? { type: 'Point', coordinates: point } : line ? linesOf(line, source) : areaOf(area, source);
  return {
    id, kind: point ? 'point' : line ? 'line' : 'area', name: { en: name }, note: { en: note }, claimants,
    ...(administeredBy && { administeredBy }), ...(when && { when }), ...(bbox && { bbox }),
    geometry: rounded(geometry), ...(border && { border: rounded(linesOf(border, source)) })
  };
}

/** The countries that hold any named unit, as a topology of their own on the same grid. */
function unitsOf(admin1, places, { grid, coarse, server }) {
  const wanted = new Set(places.flatMap(place => place.area?.regions ?? []));
  const codes = p => [p.adm1_code, p.iso_3166_2];
  const owners = new Set(admin1.features.filter(f => codes(f.properties).some(code => wanted.has(code)))
    .map(f => f.properties.adm0_a3));
  const features = admin1.features.filter(f => owners.has(f.properties.adm0_a3)).map(f => ({
    type: 'Feature', properties: { codes: codes(f.properties), country: f.properties.adm0_a3 },
    geometry: times(snap(f.geometry, coarse), grid.factor) }));
  return encode(server, grid, { units: { type: 'FeatureCollection', features } });
}

function areaOf({ country, around, regions, outline }, { client, land, units, outlines }) {
  if (outline) return { type: 'Polygon', coordinates: [outlines[outline]] };
  if (regions) return client.merge(units, units.objects.units.geometries.filter(g => isOneOf(g, regions)));
  const { geometry } = land.find(feature => feature.id === country);
  if (!around) return geometry;
  const part = geometry.coordinates.find(rings => contains(rings[0], around));
  if (!part) throw new Error(`no part of ${country} around ${around}`);
  return { type: 'Polygon', coordinates: part };
}

function linesOf({ between, bbox, regions, outline, from, to }, { client, region, units, outlines }) {
  if (outline) return { type: 'MultiLineString', coordinates: [from ? stretch(outlines[outline], from, to) : outlines[outline]] };
  const lines = regions
    ? client.mesh(units, units.objects.units, (a, b) => a !== b && isOneOf(a, regions) !== isOneOf(b, regions)
      && a.properties.country === b.properties.country)
    : client.mesh(region, region.objects.countries, (a, b) => a !== b && between.some(ids => ids.includes(a.id))
      && between.some(ids => ids.includes(b.id)) && between[0].includes(a.id) !== between[0].includes(b.id));
  const kept = bbox ? lines.coordinates.flatMap(line => insideOf(line, bbox)) : lines.coordinates;
  if (kept.length === 0) throw new Error(`no border found between ${between ?? regions}`);
  return { type: 'MultiLineString', coordinates: kept };
}

const isOneOf = (unit, regions) => unit.properties.codes.some(code => regions.includes(code));

/** The part of a closed ring from one of its points to another, in ring order. */
function stretch(ring, from, to) {
  const index = ([lon, lat]) => ring.findIndex(point => point[0] === lon && point[1] === lat);
  const open = ring.slice(0, -1), start = index(from);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return turned.slice(0, turned.findIndex(point => point[0] === to[0] && point[1] === to[1]) + 1);
}

function insideOf(line, [west, south, east, north]) {
  const parts = [[]];
  for (const point of line) {
    const is = point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north;
    if (is) parts[parts.length - 1].push(point); else parts.push([]);
  }
  return parts.filter(part => part.length > 1);
}

function rounded(geometry) {
  const walk = value => typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value.map(walk);
  return { type: geometry.type, coordinates: walk(geometry.coordinates) };
}
