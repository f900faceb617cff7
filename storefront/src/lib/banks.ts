/**
 * Banks that take transfers by VietQR, with the number NAPAS gives each (BIN). Source: the list of the package
 * `vietnam-qr-pay` 1.5.1 (MIT), those it marks as receiving.
 */
const BANKS = [
  ["970425", "ABBANK", "An Bình"],
  ["970416", "ACB", "Á Châu"],
  ["970405", "Agribank", "Nông nghiệp và Phát triển Nông thôn"],
  ["970409", "Bac A Bank", "Bắc Á"],
  ["970438", "BaoViet Bank", "Bảo Việt"],
  ["970418", "BIDV", "Đầu tư và Phát triển"],
  ["970454", "BVBank", "Bản Việt"],
  ["546034", "CAKE", "ngân hàng số của VPBank"],
  ["970446", "Co-opBank", "Hợp tác xã"],
  ["970431", "Eximbank", "Xuất Nhập khẩu"],
  ["970437", "HDBank", "Phát triển TP. Hồ Chí Minh"],
  ["970452", "KienlongBank", "Kiên Long"],
  ["970449", "LPBank", "Lộc Phát"],
  ["970422", "MB", "Quân đội"],
  ["970414", "MBV", "Việt Nam Hiện Đại"],
  ["970426", "MSB", "Hàng Hải"],
  ["970428", "Nam A Bank", "Nam Á"],
  ["970419", "NCB", "Quốc Dân"],
  ["970448", "OCB", "Phương Đông"],
  ["970430", "PGBank", "Thịnh vượng và Phát triển"],
  ["970412", "PVcomBank", "Đại Chúng"],
  ["970403", "Sacombank", "Sài Gòn Thương Tín"],
  ["970400", "Saigonbank", "Sài Gòn Công Thương"],
  ["970429", "SCB", "Sài Gòn"],
  ["970440", "SeABank", "Đông Nam Á"],
  ["970443", "SHB", "Sài Gòn – Hà Nội"],
  ["970424", "Shinhan Bank", "Shinhan Việt Nam"],
  ["970407", "Techcombank", "Kỹ thương"],
  ["963388", "Timo", "ngân hàng số của BVBank"],
  ["970423", "TPBank", "Tiên Phong"],
  ["970441", "VIB", "Quốc tế"],
  ["970427", "VietABank", "Việt Á"],
  ["970433", "VietBank", "Việt Nam Thương Tín"],
  ["970436", "Vietcombank", "Ngoại thương"],
  ["970415", "VietinBank", "Công thương"],
  ["970406", "Vikki Bank", "ngân hàng số Vikki"],
  ["970432", "VPBank", "Việt Nam Thịnh Vượng"],
] as const

export const BANK_OPTIONS = BANKS.map(([bin, name, meaning]) => ({
  value: bin,
  label: `${name} (${meaning})`,
}))

export const isBankBin = (bin: string): boolean => BANKS.some(([known]) => known === bin)

/** The bank's short name, or the number of one that is not on the list. */
export const bankName = (bin: string): string => BANKS.find(([known]) => known === bin)?.[1] ?? bin
