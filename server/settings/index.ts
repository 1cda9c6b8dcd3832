import * as z from 'zod';

export const ruleLevels = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** Complete and checked; what functions inside are given pieces of. */
export interface Settings {
  /** Of messages. */
  readonly language: 'vi' | 'en';
  /** ISO day to judge the law and the agencies on; null: the plan's own day of signing. */
  readonly date: string | null;
  /** Whose documents these are: of the State (Nghị định 30/2020/NĐ-CP) or of the Party (Hướng dẫn 36-HD/VPTW). */
  readonly profile: 'state' | 'party';
  /** Severity per rule code; rules that are not named keep their own. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Registry files of the workspace beside `.kehoach/*.json`, relative to the folder. */
  readonly registries: readonly string[];
  /** Which hints stand at the ends of lines. */
  readonly inlayHints: InlayHintSettings;
}

export interface InlayHintSettings {
  /** The last day of a deadline that does not write it out. */
  readonly deadlines: boolean;
  /** The number that a task without one gets in print. */
  readonly numbers: boolean;
}

export const defaultSettings: Settings = {
  language: 'vi',
  date: null,
  profile: 'state',
  rules: {},
  registries: [],
  inlayHints: { deadlines: true, numbers: true },
};

/** A mistake in settings, for the user: which key, and what it should be. */
export interface SettingsMistake {
  readonly path: readonly (string | number)[];
  readonly message: { readonly vi: string; readonly en: string };
}

const isRealDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days;
};

/** What users write, in the editor's settings or in `.kehoach.json`. */
export const settingsSchema = z.object({
  $schema: z.string().optional(),
  language: z.enum(['vi', 'en']).optional().describe('Ngôn ngữ của lời nhắn: vi hoặc en.'),
  date: z
    .union([z.literal(''), z.string().refine(isRealDay)])
    .nullable()
    .optional()
    .describe('Xét hiệu lực tại ngày này (YYYY-MM-DD); bỏ trống thì xét tại ngày ký của kế hoạch.'),
  profile: z
    .enum(['state', 'party'])
    .optional()
    .describe('Thể thức: state (văn bản của Nhà nước) hoặc party (văn bản của Đảng).'),
  rules: z
    .record(z.string(), z.enum(ruleLevels))
    .optional()
    .describe('Mức của từng quy tắc: error, warning, information, hint hoặc off.'),
  registries: z
    .array(z.string())
    .optional()
    .describe('Tệp danh mục văn bản của đơn vị, đường dẫn tính từ thư mục này.'),
  inlayHints: z
    .strictObject({
      deadlines: z.boolean().optional().describe('Ngày cuối của thời hạn không ghi ngày.'),
      numbers: z.boolean().optional().describe('Số sẽ in của nhiệm vụ chưa đánh số.'),
    })
    .optional()
    .describe('Lời nhắc ở cuối dòng: deadlines, numbers.'),
});

const keys = Object.keys(settingsSchema.shape);

const expected: Readonly<Record<string, { vi: string; en: string }>> = {
  language: { vi: '«vi» hoặc «en»', en: '«vi» or «en»' },
  date: { vi: 'một ngày có thật, viết YYYY-MM-DD, ví dụ «2025-03-01»', en: 'a real day written YYYY-MM-DD' },
  profile: {
    vi: '«state» (văn bản của Nhà nước) hoặc «party» (văn bản của Đảng)',
    en: '«state» or «party»',
  },
  rules: {
    vi: 'mã quy tắc và một trong các mức: error, warning, information, hint, off',
    en: 'rule codes with one of error, warning, information, hint, off',
  },
  registries: { vi: 'danh sách đường dẫn tệp', en: 'a list of file paths' },
  inlayHints: {
    vi: 'một đối tượng với deadlines và numbers, mỗi mục true hoặc false',
    en: 'an object with deadlines and numbers, each true or false',
  },
  $schema: { vi: 'một chuỗi', en: 'a string' },
};

/**
 * The settings that a raw value means. Each mistake is told and costs only its own key, never the others; later
 * layers (`.kehoach.json` behind the editor's) win key by key.
 *
 * @param layers raw values, weakest first; `undefined` and `null` are empty layers
 */
export function readSettings(
  layers: readonly unknown[],
  known: { readonly ruleCodes: readonly string[] },
): { settings: Settings; mistakes: SettingsMistake[] } {
  const mistakes: SettingsMistake[] = [];
  let settings = defaultSettings;
  for (const raw of layers) {
    if (raw === undefined || raw === null) continue;
    if (typeof raw !== 'object' || Array.isArray(raw)) {
      mistakes.push({
        path: [],
        message: { vi: 'Thiết lập phải là một đối tượng {…}.', en: 'Settings must be an object {…}.' },
      });
      continue;
    }
    settings = withLayer(settings, raw as Record<string, unknown>, known.ruleCodes, mistakes);
  }
  return { settings, mistakes };
}

function withLayer(
  below: Settings,
  raw: Record<string, unknown>,
  ruleCodes: readonly string[],
  mistakes: SettingsMistake[],
): Settings {
  const result = { ...below };
  for (const [key, value] of Object.entries(raw)) {
    // VS Code hands over its own keys of the section beside ours.
    if (!keys.includes(key)) {
      if (key !== 'trace' && key !== 'preview') mistakes.push(unknownKey([key], keys));
      continue;
    }
    if (key === 'rules' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      result.rules = { ...below.rules, ...readRules(value as Record<string, unknown>, ruleCodes, mistakes) };
      continue;
    }
    const parsed = settingsSchema.shape[key as keyof typeof settingsSchema.shape].safeParse(value);
    if (!parsed.success) {
      mistakes.push(wrongValue([key], expected[key]!));
      continue;
    }
    if (key === 'language') result.language = (value as Settings['language'] | undefined) ?? below.language;
    else if (key === 'date') result.date = value === '' ? null : ((value as string | null) ?? null);
    else if (key === 'profile') result.profile = (value as Settings['profile'] | undefined) ?? below.profile;
    else if (key === 'registries')
      result.registries = [...below.registries, ...((value as string[] | undefined) ?? [])];
    else if (key === 'inlayHints')
      result.inlayHints = { ...below.inlayHints, ...(value as Partial<InlayHintSettings> | undefined) };
  }
  return result;
}

function readRules(
  raw: Record<string, unknown>,
  ruleCodes: readonly string[],
  mistakes: SettingsMistake[],
): Record<string, RuleLevel> {
  const rules: Record<string, RuleLevel> = {};
  for (const [code, level] of Object.entries(raw)) {
    if (!ruleCodes.includes(code)) mistakes.push(unknownKey(['rules', code], ruleCodes));
    else if (!(ruleLevels as readonly unknown[]).includes(level))
      mistakes.push(wrongValue(['rules', code], expected.rules!));
    else rules[code] = level as RuleLevel;
  }
  return rules;
}

const unknownKey = (path: readonly string[], allowed: readonly string[]): SettingsMistake => {
  const name = path.join('.');
  const list = allowed.filter((it) => !it.startsWith('$'));
  const shown = list.length > 12 ? '' : ` (${list.join(', ')})`;
  return {
    path,
    message: {
      vi: `Không có thiết lập hay quy tắc nào tên «${name}»${shown}.`,
      en: `There is no setting or rule called «${name}»${shown}.`,
    },
  };
};

const wrongValue = (path: readonly string[], wanted: { vi: string; en: string }): SettingsMistake => ({
  path,
  message: {
    vi: `Giá trị của «${path.join('.')}» phải là ${wanted.vi}.`,
    en: `The value of «${path.join('.')}» must be ${wanted.en}.`,
  },
});
