import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { workspaceRegistrySchema } from '../../../server/law';
import { rules } from '../../../server/rules';
import { ruleLevels, settingsSchema } from '../../../server/settings';
import type { GeneratedFile } from './generated-file';
import { severityWords } from './rule-manual';

/** One property a rule, so that the editor completes the codes and says what each is about. */
const ruleProperties = () =>
  Object.fromEntries(
    rules.map((it) => [
      it.code,
      {
        type: 'string',
        enum: [...ruleLevels],
        default: it.severity,
        description: `${it.title.vi} (mặc định: ${severityWords[it.severity]}). ${it.title.en}.`,
      },
    ]),
  );

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The settings of the editor: `package.json` with the rules as they are. */
function manifest(): GeneratedFile {
  const content = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
  };
  const setting = content.contributes.configuration.properties['kehoach.rules']!;
  setting['properties'] = ruleProperties();
  setting['additionalProperties'] = false;
  return { path: 'package.json', content: asText(content) };
}

/** JSON schema of `.kehoach.json`. */
function settingsFile(): GeneratedFile {
  const schema = z.toJSONSchema(settingsSchema, { unrepresentable: 'any' }) as {
    properties: Record<string, unknown>;
  };
  schema.properties['rules'] = {
    description: 'Mức của từng quy tắc: error, warning, information, hint hoặc off.',
    type: 'object',
    properties: ruleProperties(),
    additionalProperties: false,
  };
  return {
    path: 'docs/kehoach-settings.schema.json',
    content: asText({ title: '.kehoach.json', ...schema }),
  };
}

export const settingsFiles = (): readonly GeneratedFile[] => [
  manifest(),
  settingsFile(),
  {
    path: 'docs/kehoach-registry.schema.json',
    content: asText({ title: '.kehoach/*.json', ...(workspaceRegistrySchema() as object) }),
  },
];
