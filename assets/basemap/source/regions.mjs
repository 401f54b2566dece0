// First-level regions of the five Central Asian states (Natural Earth admin 1, 1:10m).
import { snap, times } from './grid.mjs';

const states = { KAZ: 'kaz', KAB: 'kaz', UZB: 'uzb', KGZ: 'kgz', TJK: 'tjk', TKM: 'tkm' };

/**
 * Regions as integer features with `id`, `name`, `country`; the Baikonur lease carries Kyzylorda's id.
 * They are put on the countries' own coarse grid first, so that outer borders fall on the countries' points.
 */
export function regionsOf(admin1, table, coarse, factor) {
  return admin1.features.filter(feature => states[feature.properties.adm0_a3]).map(feature => {
    const about = table[feature.properties.adm1_code];
    if (!about) throw new Error(`no entry for region ${feature.properties.adm1_code}`);
    const country = states[feature.properties.adm0_a3];
    const coordinates = polygonsOf(times(snap(feature.geometry, coarse), factor))
      .map(rings => rings.filter(ring => ring.length > 3)).filter(rings => rings.length > 0);
    return { type: 'Feature', id: about.id, properties: { id: about.id, name: about.en, country },
      geometry: { type: 'MultiPolygon', coordinates } };
  });
}

/** Joins geometries of one id arc by arc and adds `lines`: the borders between regions of one country. */
export function joinRegions(client, topology) {
  const all = topology.objects.regions.geometries;
  const ids = [...new Set(all.map(g => g.id))];
  topology.objects.regions.geometries = ids.map(id => {
    const parts = all.filter(g => g.id === id);
    return parts.length === 1 ? parts[0] : { ...parts[0], ...client.mergeArcs(topology, parts) };
  });
  const lines = client.meshArcs(topology, topology.objects.regions,
    (a, b) => a !== b && a.properties.country === b.properties.country);
  topology.objects.lines = { type: 'GeometryCollection', geometries: [lines] };
  return topology;
}

const polygonsOf = g => g.type === 'Polygon' ? [g.coordinates] : g.coordinates;
