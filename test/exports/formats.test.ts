import { strict as assert } from 'node:assert';
import { exportFormats, findExportFormat } from '../../server/exports';
import { planOfIssuedAnnex, readIssuedAnnex } from '../support/issued-annexes';
import { inputOf, sha256 } from './support';

describe('export formats', () => {
  it('have ids of their own and are found by them', () => {
    assert.equal(new Set(exportFormats.map((it) => it.id)).size, exportFormats.length);
    for (const format of exportFormats) assert.equal(findExportFormat(format.id), format);
    assert.equal(findExportFormat('doc'), undefined);
  });

  describe('same plan, same bytes', () => {
    const hashes = (): Promise<string[]> =>
      Promise.all(
        exportFormats.map(async (format) =>
          sha256(await format.write(inputOf(planOfIssuedAnnex(readIssuedAnnex('hue-2025'))), {})),
        ),
      );
    let first: string[];
    let second: string[];
    before(async () => {
      first = await hashes();
      // Office files and PDF like to keep the second in which they were written.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      second = await hashes();
    });
    exportFormats.forEach(({ id }, at) =>
      it(id, () => {
        assert.equal(second[at], first[at]);
      }),
    );
  });
});
