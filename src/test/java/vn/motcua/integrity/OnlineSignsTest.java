package vn.motcua.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Filing;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.OpenProcedure;

/** What may dress up online figures, and what waits before the clock begins. */
@MotCuaTest
class OnlineSignsTest {
  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Signs signs;
  @Autowired SignSearch search;
  @Autowired TestClock clock;
  @Autowired Owner owner;

  @BeforeEach
  void monday_morning_and_an_empty_desk() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    owner.run("truncate integrity_explanation, integrity_sign");
    owner.run(
        "truncate dossier_outbox, dossier_alarm, dossier_request, dossier_note,"
            + " dossier_applicant, dossier_event, dossier, dossier_number cascade");
  }

  // --- filed at the counter, counted as online

  @Test
  void an_online_dossier_without_a_code_of_the_portal_is_asked_about() {
    Dossier entered = online("", "");
    online("H18-261102-0001", "");
    world.received("Trực tiếp tại quầy");
    assertThat(found(SignPattern.FILED_AT_THE_COUNTER_AS_ONLINE))
        .singleElement()
        .satisfies(sign -> {
          assertThat(sign.dossier()).isEqualTo(entered.id());
          assertThat(sign.officer()).isEqualTo(world.id("intake"));
        });
  }

  @Test
  void one_telephone_with_the_online_dossiers_of_four_persons_is_asked_about() {
    for (int n = 1; n <= 3; n++) {
      online("H18-261102-000" + n, "0912345678");
    }
    assertThat(found(SignPattern.FILED_AT_THE_COUNTER_AS_ONLINE)).as("a family").isEmpty();
    online("H18-261102-0004", "0912345678");
    online("H18-261102-0005", "0987654321");
    online("H18-261102-0006", "");
    assertThat(found(SignPattern.FILED_AT_THE_COUNTER_AS_ONLINE)).hasSize(4);
  }

  // --- received long after submission

  @Test
  void a_code_of_the_portal_five_days_old_is_asked_about_and_one_of_the_weekend_is_not() {
    Dossier old = online("H18-261028-0007", "");
    online("H18-261029-0008", ""); // four days, a weekend among them
    online("H18-261102-0009", "");
    assertThat(found(SignPattern.RECEIVED_LONG_AFTER_SUBMISSION))
        .singleElement()
        .satisfies(sign -> {
          assertThat(sign.dossier()).isEqualTo(old.id());
          assertThat(sign.at()).isEqualTo(old.filing().receivedAt());
        });
  }

  @Test
  void a_code_that_carries_no_day_tells_nothing() {
    online("H18-261399-0001", "");
    online("H18-260231-0002", "");
    online("MA-NGOAI-15", "");
    online("H18-2610-0003", "");
    online("H18-271102-0004", "");
    assertThat(found(SignPattern.RECEIVED_LONG_AFTER_SUBMISSION)).isEmpty();
  }

  private List<Sign> found(SignPattern pattern) {
    signs.look();
    Instant later = clock.instant().plus(Duration.ofDays(365));
    return search.open(SignScope.ofUnit(DossierWorld.NA_HY, world.id("chairman"), later)).stream()
        .filter(sign -> sign.pattern() == pattern)
        .toList();
  }

  /** Received as online, under this code of the portal and with this telephone. */
  private Dossier online(String code, String phone) {
    OpenProcedure procedure = intakes.open(world.the("intake"), DossierWorld.BIRTH);
    Intake counter =
        Intake.complete(
            UUID.randomUUID(),
            procedure,
            new Applicant("Lường Văn Panh", "1980", "", phone, "", "", ""));
    return intakes.receive(
        world.the("intake"),
        new Intake(
            counter.key(),
            counter.procedureCode(),
            Channel.ONLINE,
            procedure.channels().stream()
                .filter(row -> row.channel() == Channel.ONLINE && row.time().isPresent())
                .findFirst()
                .orElseThrow()
                .caseNumber(),
            counter.papers(),
            1,
            counter.applicant(),
            Optional.empty(),
            code,
            code.isEmpty() ? Filing.CodeEntry.NONE : Filing.CodeEntry.PASTED));
  }
}
