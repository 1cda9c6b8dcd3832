import { builtinAgencies } from '../agencies';
import { builtinLaw, createLawRegistry, readWorkspaceRegistry, type WorkspaceRegistry } from '../law';
import { RuleEngine, ruleCodes, rules, type World } from '../rules';
import { readSettings, type Settings, type SettingsMistake } from '../settings';
import type { Problem } from '../../grammar/text';

/** A mistake in a file of the workspace that is no plan: settings or a registry. */
export interface FileProblems {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * What holds for the plans of one folder: its settings, its registries, and what follows from them. It is made
 * anew when one of them changes, so that whoever holds the old one knows that his results are old.
 */
export class Folder {
  readonly settings: Settings;
  readonly mistakes: readonly SettingsMistake[];
  readonly registryProblems: readonly FileProblems[];
  readonly engine: RuleEngine;
  private readonly workspace: readonly WorkspaceRegistry[];
  private made: World | null = null;

  constructor(
    readonly uri: string | null,
    layers: readonly unknown[],
    registries: readonly { readonly uri: string; readonly text: string }[],
    private readonly today: string,
    found: readonly SettingsMistake[] = [],
  ) {
    const { settings, mistakes } = readSettings(layers, { ruleCodes });
    this.settings = settings;
    this.mistakes = [...mistakes, ...found];
    const read = registries.map((it) => ({ ...it, ...readWorkspaceRegistry(it.text) }));
    this.registryProblems = read.map(({ uri: file, text, problems }) => ({ uri: file, text, problems }));
    this.workspace = read.map(({ uri: file, documents }) => ({
      source: file,
      documents: documents.map((it) => ({ ...it, origin: file })),
    }));
    this.engine = new RuleEngine(rules, settings.rules, settings.profile);
  }

  /** Made when first asked for: the registries take longer to read than a server may take to start. */
  get world(): World {
    return (this.made ??= {
      agencies: builtinAgencies(),
      law: createLawRegistry({ builtin: builtinLaw(), workspace: this.workspace }),
      today: this.today,
      date: this.settings.date,
      ruleCodes,
    });
  }
}
