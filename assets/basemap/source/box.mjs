// Cuts polygons and lines to a box on the integer grid. The edges of the box must not pass through
// any data point. Neighbours cut on a shared edge get the same new point, so borders stay shared.

/** The four half planes of a box [west, south, east, north] in grid units. */
export const sidesOf = ([west, south, east, north]) => [
  { axis: 0, at: west, keep: 1 }, { axis: 0, at: east, keep: -1 },
  { axis: 1, at: south, keep: 1 }, { axis: 1, at: north, keep: -1 }];

/** Cuts a Polygon or MultiPolygon; null when nothing is left. */
export function clipPolygon(geometry, box) {
  let polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const side of sidesOf(box)) polygons = polygons.flatMap(rings => cutPolygon(rings, side));
  if (polygons.length === 0) return null;
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Cuts a LineString or MultiLineString; null when nothing is left. */
export function clipLine(geometry, box) {
  let lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  for (const side of sidesOf(box)) lines = lines.flatMap(line => cutLine(line, side));
  lines = lines.filter(line => line.length > 1);
  return lines.length === 0 ? null : { type: 'MultiLineString', coordinates: lines };
}

const inside = (point, side) => (point[side.axis] - side.at) * side.keep > 0;

function crossing(a, b, side) {
  // One fixed order of the two ends gives both neighbours the same rounded point.
  const [p, q] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const other = 1 - side.axis;
  const along = p[other] + (q[other] - p[other]) * (side.at - p[side.axis]) / (q[side.axis] - p[side.axis]);
  const point = [0, 0];
  point[side.axis] = side.at;
  point[other] = Math.round(along);
  return { along, point };
}

function cutLine(line, side) {
  const parts = [];
  let part = null;
  line.forEach((point, i) => {
    const now = inside(point, side), before = i > 0 && inside(line[i - 1], side);
    if (i > 0 && now !== before) {
      const cut = crossing(line[i - 1], point, side).point;
      if (now) part = [cut]; else { part.push(cut); parts.push(part); part = null; }
    }
    if (now) (part ??= []).push(point);
  });
  if (part) parts.push(part);
  return parts;
}

function cutPolygon(rings, side) {
  const whole = [], chains = [];
  for (const ring of rings) {
    const flags = ring.map(point => inside(point, side));
    if (flags.every(Boolean)) whole.push(ring);
    else if (flags.some(Boolean)) chains.push(...chainsOf(ring.slice(0, -1), side));
  }
  if (chains.length === 0) return whole.includes(rings[0]) ? [rings] : [];
  const outers = joinChains(chains).filter(ring => ring.length > 3);
  const polygons = outers.map(ring => [ring]);
  for (const hole of whole) {
    const home = polygons.find(([outer]) => contains(outer, hole[0]));
    if (home) home.push(hole);
  }
  return polygons;
}

/** The parts of an open ring inside the half plane, each from its entry to its exit point. */
function chainsOf(ring, side) {
  const start = ring.findIndex(point => !inside(point, side));
  const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start]];
  const chains = [];
  let chain = null;
  for (let i = 1; i < turned.length; i++) {
    const now = inside(turned[i], side), before = inside(turned[i - 1], side);
    if (now && !before) chain = { entry: crossing(turned[i - 1], turned[i], side), points: [] };
    if (now) chain.points.push(turned[i]);
    if (!now && before) chains.push({ ...chain, exit: crossing(turned[i - 1], turned[i], side) });
  }
  return chains;
}

/** Joins exits to the neighbouring entries along the cutting line. */
function joinChains(chains) {
  const stops = chains.flatMap(chain => [
    { chain, kind: 'entry', along: chain.entry.along }, { chain, kind: 'exit', along: chain.exit.along }]);
  stops.sort((a, b) => a.along - b.along);
  const next = new Map();
  for (let i = 0; i < stops.length; i += 2) {
    const [a, b] = [stops[i], stops[i + 1]];
    if (a.kind === b.kind) throw new Error(`cutting line meets a ring that crosses itself near ${a.along}`);
    const [exit, entry] = a.kind === 'exit' ? [a, b] : [b, a];
    next.set(exit.chain, entry.chain);
  }
  const rings = [], open = new Set(chains);
  for (const first of chains) {
    if (!open.has(first)) continue;
    const ring = [];
    for (let chain = first; open.delete(chain); chain = next.get(chain)) {
      for (const point of [chain.entry.point, ...chain.points, chain.exit.point]) pushDistinct(ring, point);
    }
    pushDistinct(ring, ring[0]);
    rings.push(ring);
  }
  return rings;
}

function pushDistinct(ring, point) {
  const last = ring[ring.length - 1];
  if (!last || last[0] !== point[0] || last[1] !== point[1]) ring.push(point);
}

/** Whether a point lies in a closed ring (even-odd rule). */
export function contains(ring, [x, y]) {
  let is = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i], [xj, yj] = ring[j];
    if ((yi > y) !== (yj > y) && x < (xj - xi) * (y - yi) / (yj - yi) + xi) is = !is;
  }
  return is;
}
