import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The words of the call are off; the message says how. */
export class UsageError extends Error {}

/** The options and names of a call; every mistake in them is a `UsageError` in Vietnamese. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: string }).code;
    const about = error instanceof Error ? (/'([^']+)'/.exec(error.message)?.[1] ?? '') : '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`không có tùy chọn «${about}».`);
    throw new UsageError(`tùy chọn «${about}» dùng chưa đúng.`);
  }
}

/** One of a few words. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((it) => it === value);
  if (!found) throw new UsageError(`--${option} nhận một trong: ${allowed.join(', ')}; không có «${value}».`);
  return found;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

export function dayOption(
  option: string,
  value: string | undefined,
  isReal: (iso: string) => boolean,
): string | null {
  if (value === undefined) return null;
  if (!isDay.test(value) || !isReal(value))
    throw new UsageError(
      `--${option} cần một ngày có thật viết YYYY-MM-DD, ví dụ 2025-03-01; không phải «${value}».`,
    );
  return value;
}
