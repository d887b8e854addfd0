package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.web.Message;

/** What a version must fulfil before it is published; the key of a problem names the form field. */
final class DraftRules {
  private static final Pattern CODE = Pattern.compile("[1-6]\\.\\d{6}");
  private static final int LONGEST_NAME = 2_000;
  private static final int LONGEST_TEXT = 8_000;
  private static final int MOST_PAPERS = 150;
  private static final int MOST_COPIES = 99;
  private static final int YEARS_AHEAD = 5;

  private DraftRules() {}

  static Map<String, Message> problems(ProcedureDraft draft, LocalDate today) {
    Map<String, Message> problems = new LinkedHashMap<>();
    if (!CODE.matcher(draft.code()).matches()) {
      problems.put("code", Message.of("procedures.problem.code"));
    }
    length(problems, "name", draft.text().name(), LONGEST_NAME);
    if (draft.text().name().isBlank()) {
      problems.put("name", Message.of("procedures.problem.name"));
    }
    if (draft.text().decision().isBlank()) {
      problems.put("decision", Message.of("procedures.problem.decision"));
    }
    length(problems, "decision", draft.text().decision(), LONGEST_NAME);
    length(problems, "agency", draft.text().handlingAgency(), LONGEST_NAME);
    length(problems, "conditions", draft.text().conditions(), LONGEST_TEXT);
    validFrom(problems, draft.validFrom(), today);
    papers(problems, draft);
    return problems;
  }

  /** The past is not rewritten: a version holds from today at the earliest. */
  static void validFrom(Map<String, Message> problems, LocalDate from, LocalDate today) {
    if (from.isBefore(today) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
      problems.put("validFrom", Message.of("procedures.problem.validFrom"));
    }
  }

  private static void papers(Map<String, Message> problems, ProcedureDraft draft) {
    if (draft.papers().size() > MOST_PAPERS) {
      problems.put("papers", Message.of("procedures.problem.papers", MOST_PAPERS));
    }
    for (Paper paper : draft.papers()) {
      String field = "paper-" + paper.order();
      length(problems, field, paper.name(), LONGEST_TEXT);
      int copies = paper.originals() + paper.copies();
      if (!paper.isGuidance() && (copies < 1 || copies > MOST_COPIES)) {
        problems.put(field, Message.of("procedures.problem.copies", paper.order()));
      }
    }
  }

  private static void length(
      Map<String, Message> problems, String field, String text, int longest) {
    if (text.length() > longest) {
      problems.put(field, Message.of("procedures.problem.tooLong", longest, text.length()));
    }
  }
}
