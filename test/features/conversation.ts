import { strict as assert } from 'node:assert';
import type {
  ClientCapabilities,
  DocumentLink,
  Location,
  Position,
  Range,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, type TestClient } from '../support/lsp-client';
import { marked } from './support';

export const uri = 'file:///w/a.kehoach';
export const other = 'file:///w/b.kehoach';
export const closed = 'file:///w/thu-muc/c.kehoach';
export const registry = 'file:///w/.kehoach/tinh.json';

const head = `Kế hoạch: Cải cách hành chính năm 2025
  Ngày: 16/12/2024
  Căn cứ: Quyết định số 2617/QĐ-UBND ngày 30/9/2021

Viết tắt: CCHC = cải cách hành chính
Cơ quan: Ban Điều hành Z
`;
export const text = `${head}
Phụ lục: NHIỆM VỤ
Phần I: CHỈ ĐẠO (02 nhiệm vụ)
Nhiệm vụ 1: Công tác CCHC
  Chủ trì: Ban Điều hành Z; Sở Tư pháp
  Thời hạn: Quý IV/2025
Nhiệm vụ 2: Kiểm tra
  Chủ trì: Ban Điều hành Z
  Sau: nhiệm vụ 1
Phần II: THỂ CHẾ (5 nhiệm vụ)
Nhiệm vụ: Rà soát
  Chủ trì: Sở Tư pháp
`;
export const otherText = `Kế hoạch: K
Viết tắt: CCHC = Cải cách hành chính
Phụ lục: A
Nhiệm vụ 1: Công tác CCHC
  Chủ trì: Ban Điều hành Z
`;
export const files = {
  [other]: otherText,
  [closed]: otherText.replace('Cải cách hành chính', 'chuyển cơ hội cho'),
  [registry]: JSON.stringify(
    {
      documents: [
        { number: '2617/QĐ-UBND', issued: '2021-09-30', title: 'Kế hoạch', effective: '2021-09-30' },
      ],
    },
    null,
    2,
  ),
  'file:///w/.kehoach.json': '{ "registries": ["danh-muc/b.json"] }',
};

export const rich: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  textDocument: {
    definition: { linkSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

const document = (of: string): TextDocument =>
  TextDocument.create(of, 'kehoach', 1, of === uri ? text : (files as Record<string, string>)[of]!);

/** The position of the first letters of a piece of the text, or of what stands behind `|` in it. */
export function at(piece: string): Position {
  const { text: plain, caret } = marked(piece.includes('|') ? piece : `|${piece}`);
  const offset = text.indexOf(plain);
  assert.ok(offset >= 0, piece);
  return document(uri).positionAt(offset + caret);
}

export const textAt = (of: string, range: Range): string => document(of).getText(range);

export const atPosition = (position: Position): { textDocument: { uri: string }; position: Position } => ({
  textDocument: { uri },
  position,
});

export const places = (found: readonly Location[] | null): string[] =>
  (found ?? []).map(
    (it) => `${it.uri.slice('file:///w/'.length)} ${it.range.start.line} «${textAt(it.uri, it.range)}»`,
  );

export function applied(edit: WorkspaceEdit): Record<string, string> {
  const result: Record<string, string> = {};
  for (const change of edit.documentChanges ?? []) {
    const { textDocument, edits } = change as TextDocumentEdit;
    result[textDocument.uri] = TextDocument.applyEdits(document(textDocument.uri), edits as TextEdit[]);
  }
  for (const [of, edits] of Object.entries(edit.changes ?? {}))
    result[of] = TextDocument.applyEdits(document(of), edits);
  return result;
}

export const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

type Options = NonNullable<Parameters<typeof startClient>[0]>;

/** Starts clients that are closed, and found without a failure, behind the test that started them. */
export function clients(): {
  /** One with the plan open in version 4 and the workspace read. */
  start(capabilities?: ClientCapabilities, settings?: unknown): Promise<TestClient>;
  startWith(options: Options): Promise<TestClient>;
} {
  const open: TestClient[] = [];
  afterEach(() => {
    for (const client of open.splice(0)) {
      assert.equal(client.failures.count, 0);
      client.close();
    }
  });
  const startWith = async (options: Options): Promise<TestClient> => {
    const client = await startClient(options);
    open.push(client);
    return client;
  };
  return {
    startWith,
    async start(capabilities = rich, settings) {
      const client = await startWith({
        ...{ files, folders: ['file:///w'], capabilities },
        ...(settings !== undefined && { settings }),
      });
      await client.open(uri, text, 4);
      // The registry is known when the link to it is.
      for (;;) {
        const params = { textDocument: { uri } };
        const links = await client.request<DocumentLink[]>('textDocument/documentLink', params);
        if (links.length > 0) return client;
      }
    },
  };
}
