package vn.motcua.recognition;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.motcua.SmallPdf;
import vn.motcua.shared.UnitId;

/** A second set, unlike the shipped one: made up for the tests, and nowhere in the program. */
public final class Sets {
  public static final String TRIAL =
      """
      {"id": "THU_NGHIEM", "name": "Bộ tiêu chí thử", "year": 2026, "totalPoints": 50,
       "passThreshold": 30, "source": "Quyết định 12/QĐ-BCĐ (thử)",
       "applicationDocuments": [{"order": 1, "name": "Tờ trình"}, {"order": 2, "name": "Báo cáo"}],
       "groups": [
         {"code": "1", "name": "Hồ sơ", "max": 30, "criteria": [
            {"code": "1.1", "name": "Không trễ", "max": 20, "way": "COMPUTED", "figure": "dashboard-kept",
             "steps": [{"from": 80, "points": 5}, {"from": 90, "points": 12.5}, {"from": 98, "points": 20}]},
            {"code": "1.2", "name": "Qua mạng", "max": 10, "way": "COMPUTED",
             "figure": "reporting-qd766-online-dossiers",
             "steps": [{"from": 0, "points": 1}, {"from": 50, "points": 10}]}]},
         {"code": "2", "name": "Nơi làm việc", "max": 20, "criteria": [
            {"code": "2.1", "name": "Phòng tiếp", "max": 12, "way": "EVIDENCED"},
            {"code": "2.2", "name": "Thái độ", "max": 8, "way": "JUDGED"}]}]}
      """;

  private Sets() {}

  public static byte[] trial() {
    return TRIAL.getBytes(StandardCharsets.UTF_8);
  }

  static CriteriaSet read(String json) {
    return SetRules.read(SetFile.of(json).orElseThrow(), new UnitId("11"), UUID.randomUUID(), 1)
        .set()
        .orElseThrow();
  }

  /** A PDF as far as its first bytes say. */
  public static byte[] pdf(String words) {
    return SmallPdf.of(words);
  }
}
