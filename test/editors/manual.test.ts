import { strict as assert } from 'node:assert';
import { parseXml } from '../support/xml';
import { settingsInManual } from './support';

describe('settings for Kate in the manual', () => {
  const mode = parseXml(settingsInManual('xml')).first('language');
  const { kehoach } = (
    JSON.parse(settingsInManual('json')) as {
      servers: { kehoach: { command: string[]; highlightingModeRegex: string } };
    }
  ).servers;

  it('start the server for the kind of file that they define', () => {
    assert.deepEqual(kehoach.command, ['kehoach', 'lsp', '--stdio']);
    assert.match(mode?.attributes['name'] ?? '', new RegExp(kehoach.highlightingModeRegex));
    assert.equal(mode?.attributes['extensions'], '*.kehoach');
  });
});
