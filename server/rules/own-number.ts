import { isPartyCode, parseNumber, type DocumentNumber } from '../../grammar/citations';
import type { Profile, Rule } from './rule';
import { spanIn } from './rule';
import { sourcedFields } from './values';

/** Not a rule: what the two rules on the plan's own number share. */
export function ownNumberRule(
  about: Omit<Rule, 'checkUnit' | 'checkPlan' | 'profiles'>,
  profile: Profile,
): Rule {
  return {
    ...about,
    profiles: [profile],
    checkUnit(unit, report) {
      for (const { value } of sourcedFields(unit, 'number')) {
        const number = parseNumber(value.text);
        // A draft has no number yet (Điều 15.2).
        if (!number?.family || number.serialValue === null) continue;
        const right = rightForm(number, profile);
        if (right === null || right === value.text) continue;
        const harmless = number.formatProblems.every(
          (it) => it.kind === 'space' || it.kind === 'leadingZero',
        );
        const separators = isParty(number) !== (profile === 'party');
        report({
          unit,
          span: spanIn(value, number.span),
          severity: separators ? 'warning' : 'information',
          message: {
            vi: `Số, ký hiệu viết là «${right}»${separators ? (profile === 'state' ? ' (văn bản của Nhà nước: số, gạch chéo, tên loại, gạch nối, cơ quan)' : ' (văn bản của Đảng: số, gạch nối, tên loại, gạch chéo, cơ quan)') : ''}.`,
            en: `The number is written «${right}».`,
          },
          fixes: [
            {
              title: { vi: `Viết lại thành «${right}»`, en: `Write «${right}»` },
              fixClass: harmless && !separators ? 'safe' : 'guarded',
              edits: [{ span: spanIn(value, number.span), newText: right }],
            },
          ],
        });
      }
    },
  };
}

const isParty = ({ family }: DocumentNumber): boolean => family === 'F8';

/** The number in the form of its profile; null where that cannot be told. */
function rightForm(number: DocumentNumber, profile: Profile): string | null {
  const { serial, typeCode, issuerCodes, unit, normalised, year } = number;
  if (typeCode === null || issuerCodes.length === 0) return null;
  const serialText = /^[0-9]$/.test(serial) ? `0${serial}` : serial;
  const body = [...issuerCodes, ...(unit === null ? [] : [unit])].join('-');
  if (profile === 'party') return year === null ? `${serialText}-${typeCode}/${body}` : null;
  // A body of the Party keeps its own form even in a file of the State.
  if (isParty(number) && isPartyCode(issuerCodes[0]!)) return null;
  return isParty(number) ? `${serialText}/${typeCode}-${body}` : normalised;
}
