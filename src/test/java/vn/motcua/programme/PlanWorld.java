package vn.motcua.programme;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.Workbooks;

/**
 * The plan of Hồng Ngự, article 003: 26 tasks and 39 activities in 7 fields. The names are made up;
 * the numbers are the article's.
 */
public final class PlanWorld {
  static final int TASKS = 26;
  static final int ACTIVITIES = 39;
  private static final List<String> HEADING =
      List.of(
          "Lĩnh vực",
          "Nhiệm vụ",
          "Hoạt động",
          "Người đứng đầu chịu trách nhiệm",
          "Nơi thực hiện",
          "Hạn");
  private static final List<String> FIELDS =
      List.of(
          "Chỉ đạo, điều hành",
          "Thể chế",
          "Thủ tục hành chính",
          "Tổ chức bộ máy",
          "Chế độ công vụ",
          "Tài chính công",
          "Chính quyền số");

  private PlanWorld() {}

  /** Of the first 16 tasks five have two activities, of the last ten eight do: 21 and 18. */
  static int activities(int task) {
    boolean two = task <= 16 ? task <= 5 : task <= 24;
    return two ? 2 : 1;
  }

  /** One row for each activity. */
  public static List<List<Object>> hongNgu() {
    List<List<Object>> rows = new ArrayList<>();
    for (int task = 1; task <= TASKS; task++) {
      for (int activity = 1; activity <= activities(task); activity++) {
        rows.add(
            List.of(
                FIELDS.get((task - 1) * FIELDS.size() / TASKS),
                "Nhiệm vụ số " + task,
                "Hoạt động " + task + "." + activity,
                "Người đứng đầu thứ " + (1 + task % 5),
                "",
                task <= 16 ? "31/5/2026" : "30/11/2026"));
      }
    }
    return rows;
  }

  public static byte[] workbook(List<List<Object>> rows) {
    return Workbooks.write("KH", "Kế hoạch", HEADING, rows);
  }
}
