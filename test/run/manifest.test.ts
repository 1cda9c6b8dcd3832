import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '../../client/messages.en.json';
import manifest from '../../package.json';
import manifestEnglish from '../../package.nls.en.json';
import manifestVietnamese from '../../package.nls.json';

const clientText = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.ts'))
  .map((it) => readFileSync(join('client', it), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('has its texts in Vietnamese and in English', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(manifestVietnamese).sort());
    assert.deepEqual(Object.keys(manifestEnglish), Object.keys(manifestVietnamese));
  });

  it('shows the Vietnamese names also under an English display, which most officers have', () => {
    for (const key of ['language.name', 'command.check', 'command.export'] as const)
      assert.ok(manifestEnglish[key].startsWith(manifestVietnamese[key]), key);
  });

  it('names the commands that the client has', () => {
    const written = [...clientText.matchAll(/^ {2}id: '([^']+)'/gm)].map((match) => match[1]);
    assert.deepEqual(written.sort(), manifest.contributes.commands.map((it) => it.command).sort());
  });

  it('leaves every key to the typist: input methods send them on their own', () => {
    assert.ok(!('keybindings' in manifest.contributes));
    assert.equal(manifest.contributes.configurationDefaults['[kehoach]']['editor.formatOnType'], false);
    assert.deepEqual(JSON.parse(readFileSync('language-configuration.json', 'utf8')).autoClosingPairs, []);
  });
});

describe('messages of the client', () => {
  for (const [vietnamese, translation] of Object.entries(english)) {
    it(`uses «${vietnamese}», with the same places in English`, () => {
      assert.ok(clientText.includes(`'${vietnamese}'`), 'nobody says this');
      const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
      assert.deepEqual(places(translation), places(vietnamese));
    });
  }
});
