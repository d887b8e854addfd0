package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** Who the applicant is: impossible births and numbers are said, odd ones only looked at again. */
@MotCuaTest
class ApplicantRulesTest {
  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1938", "1970-02-28", "2026-11-02", "2024-02-29"})
  void a_birth_date_a_birth_year_or_nothing_is_accepted(String birth) {
    assertThat(errors(applicant("Vừ Thị Mỷ", birth, ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-03",
        "2027",
        "1800",
        "1895-01-01",
        "1970-02-30",
        "2023-02-29",
        "1970-13-01",
        "19",
        "70",
        "02/03/1970",
        "1970-2-3",
        "hôm qua",
        "0000",
        "１９７０"
      })
  void an_impossible_birth_is_said(String birth) {
    assertThat(errors(applicant("Vừ Thị Mỷ", birth, ""))).containsOnlyKeys("ngaySinh");
  }

  @ParameterizedTest
  @CsvSource({
    "011170000001, 1970",
    "011170000001, 1970-05-06",
    "011170000001, ''",
    "011326000001, 2026-01-01",
    "'011 170 000 001', 1970",
    "111222333, 1970",
    "B1234567, 1970",
    "'', 1970"
  })
  void a_possible_id_number_is_accepted(String number, String birth) {
    assertThat(errors(applicant("Vừ Thị Mỷ", birth, number))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "011171000001, 1970",
    "011171000001, 1970-05-06",
    "011370000001, ''",
    "011999000001, ''",
    "12345, ''",
    "0111700000012, ''",
    "01117000000x, ''",
    "abc, ''",
    "０１１１７０００００01, ''"
  })
  void an_impossible_id_number_is_said(String number, String birth) {
    assertThat(errors(applicant("Vừ Thị Mỷ", birth, number))).containsOnlyKeys("soGiayTo");
  }

  @Test
  void an_unknown_place_in_the_id_number_warns_and_does_not_block() {
    Applicant unknown = applicant("Vừ Thị Mỷ", "1970", "999170000001");
    assertThat(errors(unknown)).isEmpty();
    assertThat(intakes.receive(world.the("intake"), by(unknown)).version()).isPositive();
    assertThat(IntakeRules.warnings(unknown))
        .extracting(message -> message.key())
        .containsExactly("dossiers.intake.warning.id-place");
    assertThat(IntakeRules.warnings(applicant("Vừ Thị Mỷ", "1970", "011170000001"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "123", "...", "\u00a0"})
  void a_name_without_a_letter_is_said(String name) {
    assertThat(errors(applicant(name, "", ""))).containsOnlyKeys("hoTen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "số của tôi", "0215+300", "abcdefgh"})
  void an_impossible_phone_is_said(String phone) {
    assertThat(errors(new Applicant("Vừ Thị Mỷ", "", "", phone, "", "", "")))
        .containsOnlyKeys("dienThoai");
  }

  /** Field → key of its sentence; empty when it was received. */
  private Map<String, String> errors(Applicant applicant) {
    try {
      intakes.receive(world.the("intake"), by(applicant));
      return Map.of();
    } catch (IntakeRejected rejected) {
      return rejected.errors().entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue().key()));
    }
  }

  private Intake by(Applicant applicant) {
    Intake intake = world.birth("Vừ Thị Mỷ");
    return new Intake(
        intake.key(),
        intake.procedureCode(),
        intake.channel(),
        intake.caseNumber(),
        intake.papers(),
        intake.sets(),
        applicant,
        Optional.empty(),
        "",
        Filing.CodeEntry.NONE);
  }

  private static Applicant applicant(String name, String birth, String number) {
    return new Applicant(name, birth, number, "", "", "", "");
  }
}
