package vn.motcua.reception;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.web.Message;

/** What may be typed about a visit, by field of its forms. */
final class VisitRules {
  private static final Pattern PHONE = Pattern.compile("[0-9+ .]{0,20}");
  private static final int NAME = 120;
  private static final int LINE = 300;
  private static final int ID_NUMBER = 60;
  private static final int MOST_PEOPLE = 9_999;

  private VisitRules() {}

  static Map<String, Message> broken(Visit.Asking asking) {
    Map<String, Message> errors = new LinkedHashMap<>();
    ReceptionRules.text(errors, "hoTen", asking.name(), NAME);
    ReceptionRules.longest(errors, "diaChi", asking.address(), LINE);
    ReceptionRules.longest(errors, "soGiayTo", asking.idNumber(), ID_NUMBER);
    if (!PHONE.matcher(asking.phone().strip()).matches()) {
      errors.put("dienThoai", Message.of("reception.error.phone"));
    }
    ReceptionRules.text(errors, "noiDung", asking.summary(), 4_000);
    ReceptionRules.longest(errors, "veHoSo", asking.about(), 60);
    people(errors, asking.people());
    return errors;
  }

  static Map<String, Message> broken(Visits.Draft draft, Instant now) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (draft.heldAt().isAfter(now)) {
      errors.put("ngayTiep", Message.of("reception.error.future"));
    }
    ReceptionRules.text(errors, "hoTen", draft.name(), NAME);
    ReceptionRules.text(errors, "diaChi", draft.address(), LINE);
    ReceptionRules.longest(errors, "soGiayTo", draft.idNumber(), ID_NUMBER);
    people(errors, draft.people());
    ReceptionRules.text(errors, "loiTrinhBay", draft.words(), 100_000);
    ReceptionRules.longest(errors, "daGiaiQuyet", draft.settledBy(), LINE);
    ReceptionRules.longest(errors, "huongDan", draft.guidedTo(), LINE);
    ReceptionRules.longest(errors, "thuLy", draft.takenBy(), LINE);
    ReceptionRules.longest(errors, "traLoi", draft.answer(), 20_000);
    ReceptionRules.longest(errors, "ghiChu", draft.note(), 1_000);
    if (!draft.ours() && draft.guidedTo().isBlank() && draft.takenBy().isBlank()) {
      errors.put("huongDan", Message.of("reception.error.guide"));
    }
    return errors;
  }

  private static void people(Map<String, Message> errors, int people) {
    if (people < 1 || people > MOST_PEOPLE) {
      errors.put("soNguoi", Message.of("reception.error.people", MOST_PEOPLE));
    }
  }
}
