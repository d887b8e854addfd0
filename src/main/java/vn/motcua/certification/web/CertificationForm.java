package vn.motcua.certification.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.motcua.certification.CertificationKind;
import vn.motcua.certification.CertificationRequest;
import vn.motcua.certification.FeeRule;
import vn.motcua.certification.FeeTable;

/** The form at the counter as typed; kept exactly, whatever is wrong with it. */
public record CertificationForm(Map<String, String> typed) {
  private static final int FIRST_ROWS = 4;
  private static final int MORE_ROWS = 6;
  private static final int MOST_ROWS = 40;
  private static final UUID NOBODY = new UUID(0, 0);

  public CertificationForm {
    typed = Map.copyOf(typed);
  }

  static CertificationForm of(HttpServletRequest request) {
    Map<String, String> typed = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.startsWith("_") && values.length > 0) {
            typed.put(name, values[0]);
          }
        });
    return new CertificationForm(typed);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Key of this form: the same when it is shown again with errors. */
  public String key() {
    return uuid(value("khoa"), UUID.randomUUID()).toString();
  }

  /** The same words as a form of its own, when the key they came with was already used. */
  CertificationForm withFreshKey() {
    Map<String, String> kept = new HashMap<>(typed);
    kept.put("khoa", UUID.randomUUID().toString());
    return new CertificationForm(kept);
  }

  CertificationForm withMoreRows() {
    Map<String, String> more = new HashMap<>(typed);
    more.put("soDong", Integer.toString(Math.min(rows() + MORE_ROWS, MOST_ROWS)));
    return new CertificationForm(more);
  }

  /** How many rows the form shows. */
  public int rows() {
    int asked = number(value("soDong"), FIRST_ROWS);
    int used = IntStream.rangeClosed(1, MOST_ROWS).filter(row -> !isBlank(row)).max().orElse(0);
    return Math.min(MOST_ROWS, Math.max(Math.max(FIRST_ROWS, asked), used));
  }

  public List<Integer> numbers() {
    return IntStream.rangeClosed(1, rows()).boxed().toList();
  }

  public CertificationKind kind(int row) {
    return kind(value("loai-" + row));
  }

  static CertificationKind kind(String name) {
    try {
      return CertificationKind.valueOf(name);
    } catch (IllegalArgumentException _) {
      return CertificationKind.COPY;
    }
  }

  /** A row nobody typed in is not asked for. */
  private boolean isBlank(int row) {
    return value("ten-" + row).isBlank()
        && value("trang-" + row).isBlank()
        && value("ban-" + row).isBlank();
  }

  CertificationRequest request() {
    return new CertificationRequest(
        UUID.fromString(key()),
        value("hoTen"),
        value("soGiayTo"),
        uuid(value("nguoiKy"), NOBODY),
        value("thu").equals("TRANSFER")
            ? CertificationRequest.Payment.TRANSFER
            : CertificationRequest.Payment.CASH,
        value("mienPhi"),
        lines());
  }

  /** Rows up to the last one typed in; one left blank between others is an error of its own. */
  private List<CertificationRequest.Line> lines() {
    int last = IntStream.rangeClosed(1, rows()).filter(row -> !isBlank(row)).max().orElse(0);
    List<CertificationRequest.Line> lines = new ArrayList<>();
    for (int row = 1; row <= last; row++) {
      lines.add(line(row));
    }
    return lines;
  }

  private CertificationRequest.Line line(int row) {
    CertificationKind kind = kind(row);
    return new CertificationRequest.Line(
        kind, value("ten-" + row), pages(kind, value("trang-" + row)), copies(value("ban-" + row)));
  }

  /** The pages are counted where the fee follows them; elsewhere one is meant when none is told. */
  static int pages(CertificationKind kind, String typed) {
    boolean counted = !kind.book().asksForIdentity();
    return number(typed, counted ? -1 : 1);
  }

  /** One copy is meant when none is told. */
  static int copies(String typed) {
    return number(typed, 1);
  }

  /** The fees as far as the rows can be read already. */
  FeePreview preview(FeeTable table) {
    List<FeePreview.Row> rows = new ArrayList<>();
    for (int row = 1; row <= MOST_ROWS; row++) {
      CertificationKind kind = kind(row);
      int pages = pages(kind, value("trang-" + row));
      int copies = copies(value("ban-" + row));
      boolean touched = !isBlank(row) && (!value("trang-" + row).isBlank() || pages == 1);
      if (touched && pages >= 1 && copies >= 1) {
        rows.add(new FeePreview.Row(row, kind, pages, copies, table.fee(kind, pages, copies)));
      }
    }
    return new FeePreview(
        rows,
        !value("mienPhi").isBlank(),
        table.fees().values().stream().anyMatch(fee -> fee.rule().basis() == FeeRule.Basis.PAGE));
  }

  /** The number typed, or -1, which no rule accepts; {@code blank} when nothing is typed. */
  private static int number(String text, int blank) {
    String digits = text.strip();
    if (digits.isEmpty()) {
      return blank;
    }
    return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
  }

  private static UUID uuid(String text, UUID otherwise) {
    try {
      return text.isEmpty() ? otherwise : UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return otherwise;
    }
  }
}
