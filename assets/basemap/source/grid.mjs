// Integer coordinates. Every layer of the region lies on the grid of world-atlas' countries-10m,
// halved once, so that the edges of the box fall between the data's own points.

/** The grid of a quantized TopoJSON, refined `factor` times. */
export function gridOf(topology, factor = 1) {
  const { scale, translate } = topology.transform;
  return { factor, scale: scale.map(step => step / factor), translate: [...translate] };
}

export const toGrid = (grid, [lon, lat]) => [
  Math.round((lon - grid.translate[0]) / grid.scale[0]),
  Math.round((lat - grid.translate[1]) / grid.scale[1])];

export const toDegrees = (grid, [x, y]) => [
  x * grid.scale[0] + grid.translate[0], y * grid.scale[1] + grid.translate[1]];

/** Decodes an object of a quantized TopoJSON to features whose coordinates are integers of the refined grid. */
export function decode(client, topology, object, factor = 1) {
  const whole = { ...topology, transform: { scale: [factor, factor], translate: [0, 0] } };
  return client.feature(whole, object).features;
}

/**
 * Rings that jump from 180 E to 180 W (Russia, Fiji) continue eastward beyond 180 instead, so that they
 * can be cut and drawn as they lie on the globe. `turn` is 360 degrees in grid units.
 */
export function unwrap(geometry, turn) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const whole = polygons.map(rings => rings.map(ring => continuous(ring, turn)));
  return geometry.type === 'Polygon' ? { type: 'Polygon', coordinates: whole[0] }
    : { type: 'MultiPolygon', coordinates: whole };
}

function continuous(ring, turn) {
  let shift = 0, west = Infinity;
  const line = ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - ring[i - 1][0];
    if (Math.abs(step) > turn / 2) shift -= Math.sign(step) * turn;
    west = Math.min(west, x + shift);
    return [x + shift, y];
  });
  return west < 0 ? line.map(([x, y]) => [x + turn, y]) : line;
}

/** Moves a GeoJSON geometry in degrees onto the grid and drops repeated points. */
export function snap(geometry, grid) {
  const depth = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[geometry.type];
  const walk = (part, level) => level === 1 ? distinct(part.map(point => toGrid(grid, point)))
    : part.map(child => walk(child, level - 1));
  return { type: geometry.type, coordinates: walk(geometry.coordinates, depth) };
}

/** The same integer geometry on a grid `factor` times as fine. */
export function times(geometry, factor) {
  const walk = part => typeof part === 'number' ? part * factor : part.map(walk);
  return { type: geometry.type, coordinates: walk(geometry.coordinates) };
}

const distinct = line => line.filter((point, i) => i === 0
  || point[0] !== line[i - 1][0] || point[1] !== line[i - 1][1]);

/** Encodes collections of integer features as one plain TopoJSON with a transform. */
export function encode(server, grid, collections) {
  const topology = server.topology(collections);
  topology.arcs = topology.arcs.map(differences);
  for (const object of Object.values(topology.objects)) object.geometries.forEach(dropNulls);
  const corners = [topology.bbox.slice(0, 2), topology.bbox.slice(2)].map(corner => toDegrees(grid, corner));
  return {
    type: 'Topology', bbox: corners.flat().map(v => +v.toFixed(6)),
    transform: { scale: grid.scale, translate: grid.translate },
    objects: topology.objects, arcs: topology.arcs
  };
}

function differences(arc) {
  return arc.map((point, i) => i === 0 ? point : [point[0] - arc[i - 1][0], point[1] - arc[i - 1][1]]);
}

function dropNulls(geometry) {
  if (geometry.id === undefined) delete geometry.id;
}
