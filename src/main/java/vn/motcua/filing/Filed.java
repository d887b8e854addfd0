package vn.motcua.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossiers.Applicant;
import vn.motcua.shared.UnitId;

/**
 * A form as it was filed (hồ sơ mới đăng ký), with what the desk answered.
 *
 * @param round 2 where the desk gave the first one back
 * @param holder the officer answerable for an answer
 * @param answerBy end of the eight working hours
 */
public record Filed(
    UnitId unit,
    UUID id,
    UUID draft,
    int round,
    UUID citizen,
    String procedure,
    LocalDate day,
    int number,
    Map<String, String> answers,
    Applicant applicant,
    UUID holder,
    Instant filedAt,
    Instant answerBy,
    Optional<Answer> answer) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

  public Filed {
    answers = Map.copyOf(answers);
  }

  /**
   * What the desk answered.
   *
   * @param dossier only of an acceptance
   */
  public record Answer(Kind kind, UUID officer, Instant at, String words, @Nullable UUID dossier) {}

  /** The three answers there are. */
  public enum Kind {
    /** Tiếp nhận: it is a dossier now. */
    ACCEPTED,
    /** Yêu cầu bổ sung, hoàn thiện, the one time. */
    GIVEN_BACK,
    /** Từ chối tiếp nhận, with the reason. */
    REFUSED
  }

  /** The number people name, for instance 03169-N261102-0001; the dossier gets another. */
  public String code() {
    return "%s-N%s-%04d".formatted(unit.code(), DAY.format(day), number);
  }

  public boolean isWaiting() {
    return answer.isEmpty();
  }

  public boolean isLate(Instant now) {
    return isWaiting() && now.isAfter(answerBy);
  }

  /** How its standing is told. */
  public String standing() {
    return answer.map(one -> one.kind().name()).orElse("WAITING");
  }
}
