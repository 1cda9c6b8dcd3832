import { spellingKey } from '../text';

/*
 * The words by which an owner string shows its structure even where no lexicon knows the name.
 * All are given as officers write them and compared by their spelling key, word by word.
 */

/** A set of phrases, found by their first word. */
export class Phrases {
  private readonly byFirst = new Map<string, string[][]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = spellingKey(phrase).split(' ');
      const others = this.byFirst.get(words[0]!);
      if (others) others.push(words);
      else this.byFirst.set(words[0]!, [words]);
    }
    for (const others of this.byFirst.values()) others.sort((a, b) => b.length - a.length);
  }

  /** How many words from `at` on are the longest of the phrases; 0 when none is. */
  lengthAt(words: readonly string[], at: number): number {
    const word = words[at];
    const candidates = word === undefined ? undefined : this.byFirst.get(word);
    if (!candidates) return 0;
    for (const phrase of candidates) {
      let same = 1;
      while (same < phrase.length && words[at + same] === phrase[same]) same++;
      if (same === phrase.length) return same;
    }
    return 0;
  }

  /** Whether one of the phrases begins with a word. */
  beginWith(word: string): boolean {
    return this.byFirst.has(word);
  }
}

/** Words with which the name of a body begins. */
export const heads = new Phrases([
  ...[
    'Sở',
    'Ban',
    'Bộ',
    'Phòng',
    'Cục',
    'Chi cục',
    'Tổng cục',
    'Vụ',
    'Viện',
    'Học viện',
    'Văn phòng',
    'VP',
    'VPUBND',
  ],
  ...['Thanh tra', 'UBND', 'Ủy ban nhân dân', 'Ủy ban', 'UB', 'HĐND', 'Hội đồng', 'Thường trực', 'Đoàn ĐBQH'],
  ...['Chủ tịch', 'Phó Chủ tịch', 'Thủ tướng', 'Chính phủ', 'Quốc hội', 'Công an', 'CA', 'Bộ đội', 'BĐBP'],
  ...[
    'Tòa án',
    'TAND',
    'VKSND',
    'VKS',
    'Viện kiểm sát',
    'Thi hành án',
    'THADS',
    'Ban Chỉ huy',
    'BCH',
    'BCHQS',
  ],
  ...[
    'Ban Chỉ đạo',
    'BCĐ',
    'BQL',
    'BTV',
    'Ban Quản lý',
    'Trung tâm',
    'TTHCC',
    'TTPVHCC',
    'Trường',
    'Đại học',
  ],
  ...[
    'Cao đẳng',
    'Bệnh viện',
    'Trạm',
    'Đài',
    'Báo',
    'Cổng thông tin',
    'Ngân hàng',
    'NHNN',
    'NHCSXH',
    'Kho bạc',
  ],
  ...[
    'KBNN',
    'Bảo hiểm xã hội',
    'BHXH',
    'Công ty',
    'Tổng công ty',
    'Tập đoàn',
    'Bưu điện',
    'Viễn thông',
    'VNPT',
  ],
  ...[
    'Điện lực',
    'Chi nhánh',
    'Tỉnh ủy',
    'Thành ủy',
    'Huyện ủy',
    'Thị ủy',
    'Đảng ủy',
    'Đảng bộ',
    'Đảng đoàn',
  ],
  ...['Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Đoàn', 'Đoàn thể', 'Hội', 'Liên đoàn', 'LĐLĐ', 'Liên minh'],
  ...[
    'Liên hiệp',
    'Hiệp hội',
    'Mặt trận',
    'MTTQ',
    'UBMTTQ',
    'UBMTTQVN',
    'Cơ quan',
    'Đơn vị',
    'ĐVSN',
    'Địa phương',
  ],
  ...['Tổ công tác', 'Tổ công nghệ', 'Kiểm toán', 'Thuế', 'Thống kê', 'Hải quan', 'Cơ sở', 'Doanh nghiệp'],
  ...['Hợp tác xã', 'Chủ đầu tư', 'Tổ chức chính trị', 'Bộ phận Một cửa', 'Bộ phận TN&TKQ', 'Nhà trường'],
  ...['Các', 'Những', 'Toàn thể', 'Giám đốc', 'Phó Giám đốc', 'Thủ trưởng', 'Lãnh đạo', 'Người đứng đầu'],
]);

/** Words that begin like a head and are none. */
export const falseHeads = new Phrases([
  ...[
    'Ban hành',
    'Báo cáo',
    'Bộ chỉ số',
    'Bộ tiêu chí',
    'Bộ thủ tục',
    'Bộ phận',
    'Bộ dữ liệu',
    'Bộ máy',
    'Bộ câu hỏi',
  ],
  ...['Hội nghị', 'Hội thảo', 'Hội thi', 'Phòng chống', 'Phòng ngừa', 'Phòng họp'],
  ...['Trung tâm tích hợp dữ liệu', 'Trung tâm dữ liệu', 'Cổng Dịch vụ công', 'Các nhiệm vụ', 'Các nội dung'],
  ...[
    'Đoàn kiểm tra',
    'Đoàn công tác',
    'Đoàn giám sát',
    'Hội nhập',
    'Hội chợ',
    'Đoàn kết',
    'Thuế quan',
    'Vụ việc',
  ],
]);

/** Titles before the body they lead: the part names the body. */
export const titles = new Phrases([
  ...[
    'Giám đốc',
    'Phó Giám đốc',
    'Thủ trưởng',
    'Lãnh đạo',
    'Người đứng đầu',
    'Đại diện',
    'Đại diện lãnh đạo',
    'Đồng chí',
  ],
  ...['Trưởng', 'Chánh'],
]);

/** Several bodies at once. */
export const plurals = new Phrases(['Các', 'Những', 'Toàn thể', 'Mọi', 'Tất cả các']);

/** Words that name several bodies even without `các`. */
export const groupHeads = new Phrases([
  ...[
    'Đoàn thể',
    'Địa phương',
    'ĐVSN',
    'Đơn vị sự nghiệp',
    'MTTQ',
    'Mặt trận Tổ quốc',
    'Doanh nghiệp',
    'Hợp tác xã',
  ],
]);

/** Heads without a name of their own, to which only a level is missing. */
export const bareHeads = new Phrases([
  ...['UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân', 'Thường trực HĐND', 'Chủ tịch UBND', 'Đảng ủy'],
  ...[
    'Công an',
    'MTTQ',
    'UBMTTQ',
    'Ủy ban MTTQ',
    'Ủy ban MTTQ Việt Nam',
    'Mặt trận Tổ quốc',
    'Đoàn Thanh niên',
  ],
  ...[
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Ủy ban Mặt trận Tổ quốc',
    'Văn phòng UBND',
    'Văn phòng HĐND và UBND',
  ],
  ...['Bộ phận Một cửa', 'Trung tâm Phục vụ hành chính công', 'Ban Chỉ huy Quân sự', 'Ban CHQS', 'Thanh tra'],
]);

/** Heads that are shared by a list behind a colon: `các Sở: Tư pháp, Tài chính`. */
export const sharedHeads = new Phrases([
  ...[
    'Sở',
    'Ban',
    'Bộ',
    'Phòng',
    'Cục',
    'Chi cục',
    'Hội',
    'Trung tâm',
    'Đài',
    'Trường',
    'Công ty',
    'Ngân hàng',
  ],
  ...['Văn phòng', 'Ban Quản lý', 'Ban Chỉ đạo', 'Liên đoàn', 'Chi nhánh'],
]);

/** Words before a colon that say the role of what follows, and are no name. */
export const labels = new Phrases([
  ...[
    'Chủ trì',
    'Phối hợp',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Đơn vị chủ trì',
    'Đơn vị phối hợp',
    'Chính',
  ],
  ...['Cơ quan thực hiện', 'Đơn vị thực hiện', 'Thực hiện', 'Tham mưu', 'Thường trực', 'Giám sát'],
]);

/** What joins two bodies besides a mark. */
export const links = new Phrases([
  ...[
    'và',
    'hoặc',
    'cùng',
    'cùng với',
    'phối hợp với',
    'phối hợp cùng',
    'phối hợp cùng với',
    'chủ trì phối hợp với',
  ],
]);

/** Joins only where a name follows: `Sở Tư pháp phối hợp các sở, ban, ngành`. */
export const weakLinks = new Phrases(['phối hợp', 'với']);

/** Words that only limit the group before them: `các cơ quan, đơn vị trực thuộc`. */
export const limiters: ReadonlySet<string> = new Set([
  ...[
    'có',
    'nơi',
    'trên',
    'tại',
    'trực',
    'thuộc',
    'được',
    'theo',
    'đã',
    'đang',
    'khác',
    'của',
    'ở',
    'do',
    'trong',
  ],
  ...['không', 'chủ', 'phối', 'liên', 'ngoài', 'này', 'nêu', 'còn', 'cùng', 'căn', 'khi', 'để', 'nhằm'],
]);

/** Nouns of `các sở, ban, ngành, đoàn thể`. */
export const departmentNouns = new Phrases([
  ...['sở', 'ban', 'ngành', 'đoàn thể', 'hội', 'cơ quan ngang sở', 'hội đoàn thể', 'bộ', 'cơ quan ngang bộ'],
]);

/** Nouns of `các cơ quan, đơn vị, tổ chức có liên quan`. */
export const openNouns = new Phrases([
  ...[
    'cơ quan',
    'đơn vị',
    'tổ chức',
    'địa phương',
    'ngành',
    'cá nhân',
    'doanh nghiệp',
    'đoàn thể',
    'lực lượng',
  ],
  ...['cơ quan chuyên môn', 'đơn vị sự nghiệp', 'tổ chức chính trị xã hội', 'hội', 'bộ phận', 'chủ đầu tư'],
]);

/** Kinds of administrative unit, by the level they are of (Luật Tổ chức chính quyền địa phương, Điều 2 before 2025 and Điều 1 of 72/2025/QH15). */
export const districtUnits = new Phrases(['huyện', 'quận', 'thị xã', 'thành phố', 'TP']);
export const communeUnits = new Phrases(['xã', 'phường', 'thị trấn', 'đặc khu']);
export const villageUnits = new Phrases(['thôn', 'ấp', 'khóm', 'khu phố', 'tổ dân phố']);

/** Words that make another word of a kind of unit before them: `Huyện ủy`, `xã hội`. */
export const unitEnders: ReadonlySet<string> = new Set(['ủy', 'đoàn', 'đội', 'hội', 'viên', 'trưởng']);

/** What stands behind `cấp`. */
export const levelNames = new Phrases([
  ...[
    'tỉnh',
    'thành phố',
    'huyện',
    'quận',
    'xã',
    'phường',
    'thôn',
    'cơ sở',
    'trung ương',
    'sở',
    'tỉnh ủy',
    'phòng',
  ],
]);

/** What is said of a body by its role in the work, so that each plan must say who that is. */
export const roleWords = new Phrases([
  ...[
    'chủ trì',
    'thường trực',
    'soạn thảo',
    'được giao',
    'tham mưu',
    'chủ quản',
    'phối hợp',
    'chủ trì soạn thảo',
  ],
  ...['trình', 'ban hành', 'thẩm định', 'thẩm tra', 'được phân công', 'đầu mối', 'giúp việc', 'giải quyết'],
]);

/** First words of what a body has to do, behind its colon. */
export const taskWords: ReadonlySet<string> = new Set([
  ...[
    'đối',
    'thực',
    'chủ',
    'theo',
    'trong',
    'tham',
    'phối',
    'có',
    'chịu',
    'xây',
    'triển',
    'rà',
    'tổ',
    'báo',
    'trước',
  ],
]);

/** Words before a name that give it the task and are no part of it. */
export const leadIns = new Phrases(['Giao', 'Giao cho', 'Do', 'Đề nghị', 'Yêu cầu']);

/** Names that need no mark before them to be seen as a new item. */
export const strongHeads = new Phrases(['Sở', 'UBND', 'HĐND', 'Bộ', 'Các']);
