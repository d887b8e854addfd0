package vn.motcua.dossiers.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossiers.Helpers;
import vn.motcua.web.Message;

/** The fields about a representative and a guide, as typed; usually nobody types any. */
public record HelpersForm(Map<String, String> typed) {
  private static final List<String> FIELDS =
      List.of("uyQuyen", "uyQuyenSo", "uyQuyenNgay", "huongDan", "huongDanTen", "huongDanDongY");

  public HelpersForm {
    typed = Map.copyOf(typed);
  }

  /** Whether the fields have to be seen: something was typed, or is wrong. */
  public boolean isOpen(Map<String, Message> errors) {
    return FIELDS.stream().anyMatch(field -> errors.containsKey(field) || !text(field).isEmpty());
  }

  public Helpers helpers() {
    return new Helpers(authority(), guide());
  }

  private Optional<Helpers.Authority> authority() {
    return text("uyQuyen").isEmpty() && text("uyQuyenSo").isEmpty() && text("uyQuyenNgay").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Helpers.Authority(text("uyQuyen"), text("uyQuyenSo"), date(text("uyQuyenNgay"))));
  }

  private Optional<Helpers.Guide> guide() {
    return text("huongDan").isEmpty() && text("huongDanTen").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Helpers.Guide(
                Arrays.stream(Helpers.Kind.values())
                    .filter(kind -> kind.slug().equals(text("huongDan")))
                    .findFirst()
                    .orElse(Helpers.Kind.OTHER),
                text("huongDanTen"),
                !text("huongDanDongY").isEmpty()));
  }

  /** As dates are typed here; one that cannot be read is none anybody can mean. */
  private static LocalDate date(String typed) {
    try {
      String iso = ApplicantForm.birth(typed);
      return iso.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(iso) : LocalDate.MAX;
    } catch (DateTimeException _) {
      return LocalDate.MAX;
    }
  }

  private String text(String field) {
    return Normalizer.normalize(typed.getOrDefault(field, ""), Normalizer.Form.NFC)
        .strip()
        .replaceAll(" {2,}", " ");
  }
}
