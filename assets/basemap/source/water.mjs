// Lakes and rivers (1:50m) named by the table water-names.json, and the Caspian from the 1:10m coast.
import { clipLine, clipPolygon } from './box.mjs';
import { snap } from './grid.mjs';

/** Lakes in the box; those in the table carry `id`, `name` and `rank`, the others rank 5. */
export function lakesOf(client, source, table, grid, box) {
  return named(client.feature(source, source.objects.lakes).features, table.lakes, table.skipLakes)
    .map(({ about, features }) => {
      const coordinates = features.flatMap(f => polygonsOf(snap(f.geometry, grid)))
        .map(rings => rings.filter(ring => ring.length > 3)).filter(rings => rings.length > 0);
      if (coordinates.length === 0) return null;
      return lake(about, clipPolygon({ type: 'MultiPolygon', coordinates }, box));
    }).filter(Boolean);
}

export const lake = (about, geometry) => geometry
  && { type: 'Feature', id: about.id, properties: { kind: 'lake', ...about }, geometry };

/** Rivers in the box; the pieces of one named river form one MultiLineString. */
export function riversOf(client, source, table, grid, box) {
  return named(client.feature(source, source.objects.rivers).features, table.rivers)
    .map(({ about, features }) => {
      const coordinates = features.flatMap(f => linesOf(snap(f.geometry, grid))).filter(line => line.length > 1);
      const geometry = coordinates.length && clipLine({ type: 'MultiLineString', coordinates }, box);
      return geometry && { type: 'Feature', id: about.id, properties: { kind: 'river', ...about }, geometry };
    }).filter(Boolean);
}

/** Groups features by the table's numbers (positions in the source's list); the rest stay single. */
function named(features, table, skip = []) {
  const taken = new Set([...skip, ...table.flatMap(entry => entry.parts)]);
  const groups = table.map(({ id, name, rank, until, parts }) => ({
    about: { id, name: name.en, rank, ...(until && { until }) }, features: parts.map(i => features[i]) }));
  const rest = features.map((feature, i) => ({ feature, i })).filter(({ i }) => !taken.has(i))
    .map(({ feature }) => ({ about: { rank: 5 }, features: [feature] }));
  return [...groups, ...rest];
}

const polygonsOf = g => g.type === 'Polygon' ? [g.coordinates] : g.coordinates;
const linesOf = g => g.type === 'LineString' ? [g.coordinates] : g.coordinates;
