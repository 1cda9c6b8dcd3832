import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { licensedPackages } from '../tidy/generators/licences';

/** Licences under which a package may be given away inside this one. */
const mayShip = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'];
/** Besides, for what only builds and tests. */
const mayBuild = [
  ...mayShip,
  ...[
    'MPL-2.0',
    'Python-2.0',
    'CC-BY-4.0',
    'CC-BY-3.0',
    'CC0-1.0',
    'Unlicense',
    'OFL-1.1',
    'WTFPL',
    'Artistic-2.0',
    'PSF-2.0',
    'Zlib',
  ],
];

/** Whether one of the licences that a package is offered under will do. */
const isAmong = (licence: string, allowed: readonly string[]): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((it) => allowed.includes(it.trim())));

describe('licences', () => {
  it('of what ships let it be given away', () => {
    const ships = licensedPackages().filter((it) => !it.dev);
    assert.ok(ships.length > 5);
    assert.deepEqual(
      ships.filter((it) => !isAmong(it.licence, mayShip)),
      [],
    );
  });

  it('of what builds and tests are known', () => {
    assert.deepEqual(
      licensedPackages().filter(
        // The signing tool of Visual Studio Code's packager, which comes under the terms of that program.
        (it) => it.dev && !it.name.startsWith('@vscode/vsce-sign') && !isAmong(it.licence, mayBuild),
      ),
      [],
    );
  });

  it('are those that the packages state themselves', () => {
    for (const { name, licence, dev } of licensedPackages().filter((it) => !it.dev)) {
      const path = `node_modules/${name}/package.json`;
      if (dev || !existsSync(path)) continue;
      assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { license?: string }).license, licence, name);
    }
  });
});
