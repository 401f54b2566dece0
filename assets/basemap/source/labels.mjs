// Anchors of the labels: countries and lakes at the point farthest from their outline or at the place
// the tables give, rivers at the point of the river nearest to the table's hint.
import { toDegrees, toGrid } from './grid.mjs';

/**
 * Countries and waters with `id`, `name` by language, `at` [lon, lat], `rank` 1 (first) to 4, `angle`,
 * large countries also with `also`: further anchors for views that do not show the first.
 */
export function labelsOf({ countries, lakes, rivers, grid, polylabel, names, anchors, waters }) {
  const center = geometry => centerOf(geometry, grid, polylabel);
  return {
    countries: countries.filter(c => names[c.id] && anchors[c.id]?.rank !== 0).map(country => {
      const { at, area } = center(country.geometry);
      const own = anchors[country.id];
      return { id: country.id, name: names[country.id], at: round(own?.at ?? at), rank: own?.rank ?? rankOf(area),
        ...(own?.also && { also: own.also }) };
    }).sort(byRank),
    waters: [
      ...waters.seas.map(({ id, name, at, kind, rank, angle, also }) =>
        ({ id, name, at, kind, rank, ...(angle && { angle }), ...(also && { also }) })),
      ...waters.lakes.map(({ id, name, rank, at }) => ({
        id, name, at: round(at ?? center(lakes.find(lake => lake.id === id).geometry).at), kind: 'lake', rank })),
      ...waters.rivers.map(({ id, name, rank, near }) => ({
        id, name, ...onRiver(rivers.find(river => river.id === id).geometry, near, grid), kind: 'river', rank }))
    ].sort(byRank)
  };
}

const byRank = (a, b) => a.rank - b.rank || a.id.localeCompare(b.id);
const round = point => point.map(value => Math.round(value * 100) / 100);
const rankOf = area => area > 150 ? 2 : area > 20 ? 3 : 4;

function centerOf(geometry, grid, polylabel) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const flat = polygons.map(rings => rings.map(ring => ring.map(point => squeeze(toDegrees(grid, point)))));
  const widest = flat.reduce((a, b) => areaOf(a[0]) > areaOf(b[0]) ? a : b);
  const [x, y] = polylabel(widest, 0.01);
  return { at: [x / Math.cos(y * Math.PI / 180), y], area: areaOf(widest[0]) };
}

/** Sinusoidal coordinates, so that north-south and east-west count alike. */
const squeeze = ([lon, lat]) => [lon * Math.cos(lat * Math.PI / 180), lat];

function areaOf(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}

/** The river's point nearest to the hint and its direction there, degrees counterclockwise from east. */
function onRiver(geometry, near, grid) {
  const goal = toGrid(grid, near);
  let best = { distance: Infinity };
  for (const line of geometry.coordinates) {
    line.forEach((point, i) => {
      const distance = Math.hypot((point[0] - goal[0]) * 1.4, point[1] - goal[1]);
      if (distance < best.distance) best = { distance, line, i };
    });
  }
  const step = Math.min(12, Math.floor(best.line.length / 2));
  const [from, to] = [best.i - step, best.i + step]
    .map(i => toDegrees(grid, best.line[Math.max(0, Math.min(best.line.length - 1, i))]));
  const at = toDegrees(grid, best.line[best.i]);
  const turn = Math.atan2(to[1] - from[1], (to[0] - from[0]) * Math.cos(at[1] * Math.PI / 180)) * 180 / Math.PI;
  const angle = Math.round(turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn);
  return { at: round(at), angle };
}
