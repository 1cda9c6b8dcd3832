import type { CancellationToken, Diagnostic } from 'vscode-languageserver';

import type { Finding } from '../rules';
import type { Host } from '../workspace';
import { diagnosticsOf } from './convert';
import { Folder, loadFolder, PlanAnalysis, type SoonFindings } from '../analysis';
import { OpenFiles, type OpenPlan } from './open-files';

/** The problems of a plan as the client gets them, and a name for this very result. */
export interface PlanProblems {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  /** Equal for equal text in an equal world, so that nothing is sent twice. */
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** What the server knows: open files, folders, and what it found in the files that are not open. */
export class Session {
  readonly files = new OpenFiles();
  private folders: Folder[] = [];
  private readonly closed = new Map<string, { text: string; folder: Folder; problems: PlanProblems }>();
  /** Counts the worlds, so that a result can say in which one it was found. */
  private epoch = 0;
  /** Counts the calls of `load`. */
  private loads = 0;

  constructor(
    readonly host: Host,
    /** Address of the manual page of a rule; null where there is none. */
    private readonly manual: (code: string) => string | null,
  ) {
    this.folders = [new Folder(null, [], [], host.today())];
  }

  get allFolders(): readonly Folder[] {
    return this.folders;
  }

  /** The innermost folder that holds a file; the one without a place for files outside every folder. */
  folderOf(uri: string): Folder {
    let best = this.folders[0]!;
    for (const folder of this.folders) {
      if (folder.uri !== null && isInside(uri, folder.uri) && folder.uri.length > (best.uri?.length ?? -1))
        best = folder;
    }
    return best;
  }

  /**
   * Reads settings and registries of every folder again. The first of `folders` is the place of loose files. Of
   * several calls at a time the last one holds, whichever is read first.
   */
  async load(
    folders: readonly string[],
    settingsOf: (folder: string | null) => Promise<unknown>,
  ): Promise<void> {
    const own = ++this.loads;
    const today = this.host.today();
    const loaded = [new Folder(null, [await settingsOf(null)], [], today)];
    for (const uri of folders) {
      const found = await this.host.listFiles(uri);
      const fileLayer = found.settings ? parseJson(await this.textOf(found.settings)) : undefined;
      const layers = [await settingsOf(uri), fileLayer];
      const textOf = (it: string): Promise<string | null> => this.textOf(it);
      loaded.push(await loadFolder({ uri, layers, registries: found.registries, today, textOf }));
    }
    if (own !== this.loads) return;
    this.folders = loaded;
    this.epoch++;
    this.closed.clear();
  }

  findings(plan: OpenPlan): readonly Finding[] {
    const folder = this.folderOf(plan.uri);
    return plan.analysis.findings(folder.world, folder.engine);
  }

  problemsOf(plan: OpenPlan): PlanProblems {
    return this.asProblems(plan, this.findings(plan), '');
  }

  /**
   * The findings at the cost of the last edit; see `PlanAnalysis.soonFindings`.
   *
   * @param time that may go into checking units of a large plan that was never checked, milliseconds
   */
  soonFindings(plan: OpenPlan, time = 0): SoonFindings {
    const { world, engine } = this.folderOf(plan.uri);
    const end = performance.now() + time;
    return plan.analysis.soonFindings(world, engine, () => performance.now() >= end);
  }

  /** @returns whether every unit of a large plan has been checked; see `PlanAnalysis.advance` */
  advance(plan: OpenPlan, time: number): boolean {
    const { world, engine } = this.folderOf(plan.uri);
    const end = performance.now() + time;
    return plan.analysis.advance(world, engine, () => performance.now() >= end);
  }

  soonProblems(plan: OpenPlan, { findings, left }: SoonFindings): PlanProblems {
    return this.asProblems(plan, findings, left === 'nothing' ? '' : `:${left}`);
  }

  private asProblems(plan: OpenPlan, findings: readonly Finding[], mark: string): PlanProblems {
    return {
      uri: plan.uri,
      version: plan.version,
      resultId: `${this.epoch}:${plan.version}${mark}`,
      items: this.diagnostics(plan.uri, plan.analysis, findings),
    };
  }

  /** The problems of a file, from the editor when it is open there, otherwise from the disk; null when it cannot be read. */
  async problemsAt(uri: string): Promise<PlanProblems | null> {
    const open = this.files.plans.get(uri);
    if (open) return this.problemsOf(open);
    const text = await this.host.readText(uri);
    if (text === null) return null;
    const folder = this.folderOf(uri);
    const kept = this.closed.get(uri);
    if (kept && kept.text === text && kept.folder === folder) return kept.problems;
    const problems: PlanProblems = {
      uri,
      version: null,
      resultId: `${this.epoch}:${hash(text)}`,
      items: this.diagnosticsOfText(uri, text, folder),
    };
    this.closed.set(uri, { text, folder, problems });
    return problems;
  }

  /** The analysis of a plan, open or not; null when it cannot be read. */
  async analysisAt(uri: string): Promise<PlanAnalysis | null> {
    const open = this.files.plans.get(uri);
    if (open) return open.analysis;
    const text = await this.host.readText(uri);
    return text === null ? null : new PlanAnalysis(text);
  }

  /**
   * How often each agency is named as an owner in the open plans.
   *
   * @param typing the owner being typed at this moment, which is no evidence of a name yet
   */
  agenciesUsed(typing: { readonly uri: string; readonly text: string }): Map<string, number> {
    const used = new Map<string, number>();
    for (const { uri, analysis } of this.files.plans.values()) {
      const { world } = this.folderOf(uri);
      for (const [name, count] of analysis.agenciesUsed(world)) used.set(name, (used.get(name) ?? 0) + count);
      if (uri !== typing.uri || typing.text === '') continue;
      for (const { expanded } of analysis.context(world).around.read.agencies(typing.text).parts) {
        const count = (used.get(expanded) ?? 0) - 1;
        if (count > 0) used.set(expanded, count);
        else used.delete(expanded);
      }
    }
    return used;
  }

  /** Every plan of the workspace, those open first. */
  async planUris(token: CancellationToken): Promise<string[]> {
    const uris = new Set(this.files.plans.keys());
    for (const folder of this.folders) {
      if (folder.uri === null || token.isCancellationRequested) continue;
      const found = await this.host.listFiles(folder.uri, () => token.isCancellationRequested);
      for (const uri of found.plans) uris.add(uri);
    }
    return [...uris];
  }

  forget(uri: string): void {
    this.closed.delete(uri);
  }

  /** The text of a settings or registry file, from the editor when it is open there. */
  async textOf(uri: string): Promise<string | null> {
    return this.files.others.get(uri)?.getText() ?? (await this.host.readText(uri));
  }

  private diagnosticsOfText(uri: string, text: string, { world, engine }: Folder): Diagnostic[] {
    const analysis = new PlanAnalysis(text);
    return this.diagnostics(uri, analysis, analysis.findings(world, engine));
  }

  private diagnostics(uri: string, { tree }: PlanAnalysis, findings: readonly Finding[]): Diagnostic[] {
    const { language } = this.folderOf(uri).settings;
    return diagnosticsOf(findings, tree, uri, language, this.manual);
  }
}

const isInside = (uri: string, folder: string): boolean =>
  uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Not an object: readSettings says so, in words.
    return text;
  }
}

/** FNV-1a, 32 bits, with the length; tells texts apart well enough for a result name of one file. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return `${(value >>> 0).toString(36)}.${text.length}`;
}
