import { fileURLToPath } from 'node:url';
import { PlanAnalysis, type Folder } from '../analysis';
import { checkedFile, type CheckedFile, type CheckOptions } from './checked-file';
import { Folders } from './files';
import type { CliHost } from './host';

export type CheckHost = Pick<
  CliHost,
  'readText' | 'listFiles' | 'rootOf' | 'uriOf' | 'shown' | 'today' | 'err'
>;

/** Checks plans one by one; settings and registries of each folder are read once. */
export class Checking {
  private readonly folders: Folders;

  constructor(
    private readonly host: CheckHost,
    { date, language }: CheckOptions,
  ) {
    this.folders = new Folders(host, {
      ...(date !== null && { date }),
      ...(language !== null && { language }),
    });
  }

  folderOf(uri: string): Promise<Folder> {
    return this.folders.of(fileURLToPath(uri));
  }

  /** @throws when the file cannot be read; the message says which */
  async textOf(uri: string): Promise<string> {
    const text = await this.host.readText(uri);
    if (text === null) throw new Error(`không đọc được tệp «${this.host.shown(uri)}».`);
    return text;
  }

  async check(uri: string, text?: string): Promise<CheckedFile> {
    const folder = await this.folderOf(uri);
    const analysis = new PlanAnalysis(text ?? (await this.textOf(uri)));
    const findings = analysis.findings(folder.world, folder.engine);
    return checkedFile(this.host.shown(uri), analysis.tree, findings, folder.settings.language);
  }
}
