package vn.motcua.demo;

import java.util.List;
import java.util.Random;
import vn.motcua.dossiers.Applicant;
import vn.motcua.shared.UnitId;

/** Fictitious citizens; any likeness is chance. */
final class DemoPeople {
  private static final List<String> FAMILIES =
      List.of(
          "Lò Văn",
          "Lò Thị",
          "Vàng A",
          "Vàng Thị",
          "Giàng A",
          "Sùng Thị",
          "Quàng Văn",
          "Cà Thị",
          "Mùa A",
          "Thào Thị",
          "Lường Văn",
          "Tòng Thị",
          "Hạng A",
          "Nguyễn Thị");
  private static final List<String> GIVEN =
      List.of(
          "Páo", "Dế", "Mỷ", "Thanh", "Hương", "Chu", "Inh", "Sua", "Pà", "Ánh", "Chứ", "Dính",
          "Lả", "Ún", "Phương", "Sình", "Nhìa", "Bun", "Xôm", "Vừ");
  private static final List<String> VILLAGES_NA_HY =
      List.of("bản Nà Hỳ 1", "bản Nà Hỳ 2", "bản Huổi Hoi", "bản Sín Chải", "bản Nậm Chua");
  private static final List<String> VILLAGES_THANH_NUA =
      List.of("bản Thanh Chăn", "bản Pa Pe", "bản Co Ké", "thôn Thanh Hồng", "bản Nà Lốm");

  private DemoPeople() {}

  static Applicant somebody(UnitId unit, Random chance) {
    boolean naHy = unit.equals(DemoStaff.NA_HY);
    List<String> villages = naHy ? VILLAGES_NA_HY : VILLAGES_THANH_NUA;
    int year = 1940 + chance.nextInt(66);
    boolean yearOnly = year < 1965 && chance.nextBoolean();
    String birth =
        yearOnly
            ? Integer.toString(year)
            : "%d-%02d-%02d".formatted(year, 1 + chance.nextInt(12), 1 + chance.nextInt(28));
    int century = year < 2000 ? chance.nextInt(2) : 2 + chance.nextInt(2);
    String number = "011%d%02d%06d".formatted(century, year % 100, chance.nextInt(1_000_000));
    return new Applicant(
        any(FAMILIES, chance) + " " + any(GIVEN, chance),
        birth,
        number,
        "0900%03d%03d".formatted(chance.nextInt(1000), chance.nextInt(1000)),
        "",
        any(villages, chance) + (naHy ? ", xã Nà Hỳ" : ", xã Thanh Nưa"),
        "");
  }

  private static String any(List<String> words, Random chance) {
    return words.get(chance.nextInt(words.size()));
  }
}
