package vn.motcua.dossiers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.web.Message;

/** What must be true of a representative and of a guide; every broken rule at once. */
final class HelperRules {
  private final Map<String, Message> errors = new LinkedHashMap<>();

  private HelperRules() {}

  static Map<String, Message> broken(Helpers helpers, Applicant applicant, LocalDate today) {
    HelperRules rules = new HelperRules();
    helpers
        .authority()
        .ifPresent(authority -> rules.authority(authority, applicant.submitter(), today));
    helpers.guide().ifPresent(rules::guide);
    return rules.errors;
  }

  private void authority(Helpers.Authority authority, String submitter, LocalDate today) {
    if (submitter.isEmpty()) {
      error("nguoiNop", "dossiers.helpers.error.who");
    }
    if (authority.paper().isEmpty()) {
      error("uyQuyen", "dossiers.helpers.error.paper");
    }
    text("uyQuyen", authority.paper(), 200);
    text("uyQuyenSo", authority.number(), 60);
    if (authority.date().equals(LocalDate.MAX)) {
      error("uyQuyenNgay", "dossiers.helpers.error.date");
    } else if (authority.date().isAfter(today)) {
      error("uyQuyenNgay", "dossiers.helpers.error.future", Helpers.day(authority.date()));
    } else if (authority.date().isBefore(today.minusYears(50))) {
      error("uyQuyenNgay", "dossiers.helpers.error.old", Helpers.day(authority.date()));
    }
  }

  private void guide(Helpers.Guide guide) {
    if (guide.name().isEmpty()) {
      error("huongDanTen", "dossiers.helpers.error.guide-name");
    } else if (guide.name().chars().noneMatch(Character::isLetter)) {
      error("huongDanTen", "dossiers.intake.error.name-letters");
    }
    text("huongDanTen", guide.name(), 200);
    if (!guide.consent()) {
      error("huongDanDongY", "dossiers.helpers.error.consent");
    }
  }

  private void text(String field, String value, int longest) {
    if (value.length() > longest) {
      error(field, "dossiers.intake.error.too-long", longest, value.length());
    } else if (value.chars().anyMatch(IntakeRules::isInvisible)) {
      error(field, "dossiers.intake.error.control");
    }
  }

  private void error(String field, String key, Object... arguments) {
    errors.putIfAbsent(field, Message.of(key, arguments));
  }
}
