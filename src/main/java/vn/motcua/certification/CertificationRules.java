package vn.motcua.certification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.web.Message;

/** What must be true before a paper is entered; every broken rule at once, by its field. */
final class CertificationRules {
  static final int MOST_LINES = 40;
  static final int MOST_PAGES = 2_000;
  static final int MOST_COPIES = 1_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_REASON = 500;

  private final Map<String, Message> errors = new LinkedHashMap<>();

  private CertificationRules() {}

  /**
   * The rules a request breaks.
   *
   * @param present officers who may sign and are in
   */
  static Map<String, Message> broken(CertificationRequest request, Set<UUID> present) {
    CertificationRules rules = new CertificationRules();
    boolean identity = request.lines().stream().anyMatch(line -> asksForIdentity(line.kind()));
    rules.person(request.name(), request.idNumber(), identity);
    rules.text("mienPhi", request.exemption(), LONGEST_WORDS);
    if (!present.contains(request.certifier())) {
      rules.error("nguoiKy", "certification.error.certifier");
    }
    if (request.lines().isEmpty()) {
      rules.error("ten-1", "certification.error.no-paper");
    } else if (request.lines().size() > MOST_LINES) {
      rules.error("ten-1", "certification.error.many-papers", MOST_LINES, request.lines().size());
    }
    for (int i = 0; i < request.lines().size(); i++) {
      rules.line(request.lines().get(i), "-" + (i + 1));
    }
    return rules.errors;
  }

  /** The rules a correction breaks: a paper's own, and that it says why. */
  static Map<String, Message> broken(Correction correction, Book book) {
    CertificationRules rules = new CertificationRules();
    rules.person(correction.name(), correction.idNumber(), book.asksForIdentity());
    if (correction.line().kind().book() != book) {
      rules.error("loai", "certification.error.other-book");
    }
    rules.line(correction.line(), "");
    rules.text("mienPhi", correction.exemption(), LONGEST_WORDS);
    rules.errors.putAll(brokenReason(correction.reason(), "lyDo"));
    return rules.errors;
  }

  static Map<String, Message> brokenReason(String reason, String field) {
    CertificationRules rules = new CertificationRules();
    if (reason.isBlank()) {
      rules.error(field, "certification.error.reason");
    }
    rules.text(field, reason, LONGEST_REASON);
    return rules.errors;
  }

  private static boolean asksForIdentity(CertificationKind kind) {
    return kind.book().asksForIdentity();
  }

  private void person(String name, String idNumber, boolean identity) {
    if (name.isBlank()) {
      error("hoTen", "certification.error.name");
    } else if (name.chars().noneMatch(Character::isLetter)) {
      error("hoTen", "certification.error.name-letters");
    }
    text("hoTen", name, LONGEST_NAME);
    if (idNumber.isEmpty()) {
      if (identity) {
        error("soGiayTo", "certification.error.identity");
      }
    } else if (!idNumber.matches("[0-9]{12}|[0-9]{9}|[A-Z]{1,2}[0-9]{6,8}")) {
      error("soGiayTo", "certification.error.id", shortened(idNumber));
    }
  }

  private void line(CertificationRequest.Line line, String suffix) {
    if (line.subject().isBlank()) {
      error("ten" + suffix, "certification.error.subject");
    }
    text("ten" + suffix, line.subject(), LONGEST_WORDS);
    if (line.pages() < 1 || line.pages() > MOST_PAGES) {
      error("trang" + suffix, "certification.error.pages", MOST_PAGES);
    }
    if (line.copies() < 1 || line.copies() > MOST_COPIES) {
      error("ban" + suffix, "certification.error.copies", MOST_COPIES);
    }
  }

  private void text(String field, String value, int longest) {
    if (value.length() > longest) {
      error(field, "certification.error.too-long", longest, value.length());
    } else if (value.chars().anyMatch(CertificationRules::isInvisible)) {
      error(field, "certification.error.control");
    }
  }

  /** Control characters, and those that only turn the direction of writing. */
  private static boolean isInvisible(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
  }

  private void error(String field, String key, Object... arguments) {
    errors.putIfAbsent(field, new Message(key, List.of(arguments)));
  }

  private static String shortened(String typed) {
    String plain = typed.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= 40 ? plain : plain.substring(0, 40) + "…";
  }
}
