package vn.motcua.dossiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.web.Message;

/** What must be true before a dossier is received; every broken rule at once, in plain words. */
final class IntakeRules {
  private static final int OLDEST = 130;

  private final LocalDate today;
  private final Map<String, Message> errors = new LinkedHashMap<>();

  private IntakeRules(LocalDate today) {
    this.today = today;
  }

  static Map<String, Message> broken(Intake intake, OpenProcedure procedure, LocalDate today) {
    IntakeRules rules = new IntakeRules(today);
    rules.channel(intake, procedure);
    rules.papers(intake, procedure);
    rules.person(intake.applicant());
    rules.outsideCode(intake.externalCode());
    HelperRules.broken(intake.helpers(), intake.applicant(), today)
        .forEach(rules.errors::putIfAbsent);
    if (intake.sets() < 1 || intake.sets() > 99) {
      rules.error("soBo", "dossiers.intake.error.sets", intake.sets());
    }
    return rules.errors;
  }

  /** The rules for the person alone. */
  static Map<String, Message> brokenByPerson(Applicant applicant, LocalDate today) {
    IntakeRules rules = new IntakeRules(today);
    rules.person(applicant);
    return rules.errors;
  }

  /** The rules for a correction: the person, and the code that came from outside. */
  static Map<String, Message> brokenByCorrection(
      Applicant applicant, String outsideCode, LocalDate today) {
    IntakeRules rules = new IntakeRules(today);
    rules.person(applicant);
    rules.outsideCode(outsideCode);
    return rules.errors;
  }

  /** Oddities that do not stop the intake, for the officer to look at once more. */
  static List<Message> warnings(Applicant applicant) {
    List<Message> warnings = new ArrayList<>();
    PersonalNumber.in(applicant.idNumber())
        .filter(number -> !number.hasKnownPlace())
        .ifPresent(number ->
            warnings.add(
                Message.of("dossiers.intake.warning.id-place", number.digits().substring(0, 3))));
    return warnings;
  }

  private void channel(Intake intake, OpenProcedure procedure) {
    boolean known =
        procedure
            .version()
            .channelCase(intake.channel(), intake.caseNumber())
            .flatMap(ChannelCase::time)
            .isPresent();
    if (!known) {
      error("kenh", "dossiers.intake.error.channel");
    }
  }

  private void papers(Intake intake, OpenProcedure procedure) {
    Map<Integer, Intake.PaperMark> marks =
        intake.papers().stream()
            .collect(Collectors.toMap(Intake.PaperMark::paper, mark -> mark, (a, b) -> b));
    for (Paper paper : procedure.checklist()) {
      Intake.PaperMark mark = marks.get(paper.order());
      String field = "giay-" + paper.order();
      if (mark == null) {
        error(field, "dossiers.intake.error.paper-unmarked", paper.title());
      } else if (mark.presence() == Intake.Presence.MISSING) {
        error(field, "dossiers.intake.error.paper-missing", paper.title());
      } else if (mark.presence() == Intake.Presence.NOT_APPLICABLE
          && !paper.isConditional()
          && !procedure.isReplaced(paper)
          && !procedure.isDropped(paper)) {
        error(field, "dossiers.intake.error.paper-required", paper.title());
      } else if (outOfRange(mark.originals())
          || outOfRange(mark.copies())
          || outOfRange(mark.certified())) {
        error(field, "dossiers.intake.error.paper-count", paper.title());
      }
    }
  }

  private static boolean outOfRange(int count) {
    return count < 0 || count > 99;
  }

  private void person(Applicant applicant) {
    if (applicant.name().isBlank()) {
      error("hoTen", "dossiers.intake.error.name-empty");
    } else if (applicant.name().chars().noneMatch(Character::isLetter)) {
      error("hoTen", "dossiers.intake.error.name-letters");
    }
    text("hoTen", applicant.name(), 200);
    birth(applicant.birth());
    idNumber(applicant);
    if (!applicant.phone().isEmpty() && !applicant.phone().matches("\\+?[0-9 .]{8,18}")) {
      error("dienThoai", "dossiers.intake.error.phone", shortened(applicant.phone()));
    }
    if (!applicant.email().isEmpty()
        && !applicant.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      error("thuDienTu", "dossiers.intake.error.email", shortened(applicant.email()));
    }
    text("thuDienTu", applicant.email(), 200);
    text("diaChi", applicant.address(), 400);
    text("nguoiNop", applicant.submitter(), 200);
    submitterId(applicant);
  }

  private void submitterId(Applicant applicant) {
    String typed = applicant.submitterId();
    if (typed.isEmpty()) {
      return;
    }
    if (applicant.submitter().isEmpty()) {
      error("nguoiNop", "dossiers.intake.error.submitter-missing");
    }
    if (!isOtherPaper(typed) && PersonalNumber.in(typed).isEmpty()) {
      error("soNguoiNop", "dossiers.intake.error.id", shortened(typed));
    }
  }

  /** The old nine digits, or a passport. */
  private static boolean isOtherPaper(String typed) {
    return typed.matches("[0-9]{9}") || typed.matches("[A-Z]{1,2}[0-9]{6,8}");
  }

  private void outsideCode(String code) {
    text("maNgoai", code, 60);
    if (!code.isEmpty() && code.length() < 3) {
      error("maNgoai", "dossiers.intake.error.external-short", code);
    }
  }

  private void birth(String birth) {
    if (birth.isEmpty()) {
      return;
    }
    try {
      LocalDate date =
          birth.matches("[0-9]{4}")
              ? LocalDate.of(Integer.parseInt(birth), 1, 1)
              : LocalDate.parse(birth);
      if (date.isAfter(today)) {
        error("ngaySinh", "dossiers.intake.error.birth-future", shown(birth));
      } else if (date.isBefore(today.minusYears(OLDEST))) {
        error("ngaySinh", "dossiers.intake.error.birth-old", shown(birth), OLDEST);
      }
    } catch (DateTimeException _) {
      error("ngaySinh", "dossiers.intake.error.birth", shortened(shownDate(birth)));
    }
  }

  private void idNumber(Applicant applicant) {
    String typed = applicant.idNumber();
    if (typed.isEmpty()) {
      return;
    }
    if (isOtherPaper(typed)) {
      return;
    }
    PersonalNumber number = PersonalNumber.in(typed).orElse(null);
    if (number == null) {
      error("soGiayTo", "dossiers.intake.error.id", shortened(typed));
      return;
    }
    if (number.birthYear() > today.getYear()) {
      error("soGiayTo", "dossiers.intake.error.id-year", number.birthYear());
    } else if (!applicant.birth().isEmpty()
        && applicant.birth().matches("[0-9]{4}.*")
        && Integer.parseInt(applicant.birth().substring(0, 4)) != number.birthYear()) {
      error(
          "soGiayTo",
          "dossiers.intake.error.id-birth",
          number.birthYear(),
          shown(applicant.birth()));
    }
  }

  private void text(String field, String value, int longest) {
    if (value.length() > longest) {
      error(field, "dossiers.intake.error.too-long", longest, value.length());
    } else if (value.chars().anyMatch(IntakeRules::isInvisible)) {
      error(field, "dossiers.intake.error.control");
    }
  }

  /** Control characters, and those that only turn the direction of writing. */
  static boolean isInvisible(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
  }

  private void error(String field, String key, Object... arguments) {
    errors.putIfAbsent(field, Message.of(key, arguments));
  }

  private static String shortened(String typed) {
    return typed.length() <= 40 ? typed : typed.substring(0, 40) + "…";
  }

  /** What could not be read as a date, turned back into the order in which it was typed. */
  private static String shownDate(String birth) {
    return birth.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? shown(birth) : birth;
  }

  /** An ISO date as people read it. */
  private static String shown(String birth) {
    return birth.length() == 10
        ? birth.substring(8) + "/" + birth.substring(5, 7) + "/" + birth.substring(0, 4)
        : birth;
  }
}
