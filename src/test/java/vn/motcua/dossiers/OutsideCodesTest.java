package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/** Within a unit a code means one dossier, whether it is ours or came from outside. */
@MotCuaTest
class OutsideCodesTest {
  private static final String COPY =
      """
      insert into dossier
      select (jsonb_populate_record(d, jsonb_build_object(
                 'id', uuidv7(), 'open_ref', gen_random_uuid(), 'number', 9000, 'code', :code, 'external_code', :external,
                 'track_secret', 'secret-of-the-copy-' || :code))).*
        from dossier d
       where d.id = :original
      """;

  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void the_code_of_another_dossier_is_refused_and_nothing_is_received() {
    Dossier first = world.received("Vừ Thị Mỷ");
    int before = count();
    assertThatThrownBy(() -> take(first.code()))
        .isInstanceOfSatisfying(
            IntakeRejected.class,
            rejected -> assertThat(rejected.errors()).containsOnlyKeys("maNgoai"));
    assertThat(count()).isEqualTo(before);
    assertThat(world.received("Sùng A Dế").filing().number())
        .as("no number is lost by the refusal")
        .isEqualTo(first.filing().number() + 1);
  }

  @Test
  void a_code_we_shall_give_tomorrow_is_refused_today() {
    assertThatThrownBy(() -> take("03169-261103-0001")).isInstanceOf(IntakeRejected.class);
    assertThatThrownBy(() -> take("03169-261102-99999")).isInstanceOf(IntakeRejected.class);
    assertThat(take("03328-261102-0001").filing().externalCode())
        .as("another commune's code is an outside code")
        .isEqualTo("03328-261102-0001");
  }

  @Test
  void a_code_given_before_the_pattern_changed_is_still_somebodys() {
    Dossier first = world.received("Vừ Thị Mỷ");
    jdbc.sql(
            """
            insert into dossier_code_pattern (unit_id, pattern)
                 values ('03169', 'NH-{yymmdd}-{nnnn}')
            """)
        .update();
    try {
      assertThatThrownBy(() -> take(first.code()))
          .isInstanceOfSatisfying(
              IntakeRejected.class,
              rejected ->
                  assertThat(rejected.errors().get("maNgoai").key())
                      .isEqualTo("dossiers.intake.error.external-taken"));
    } finally {
      jdbc.sql("delete from dossier_code_pattern").update();
    }
  }

  @Test
  void the_database_itself_lets_no_code_mean_two_dossiers() {
    Dossier ours = world.received("Vừ Thị Mỷ");
    Dossier theirs = take("H18.24-261102-" + UUID.randomUUID().toString().substring(0, 4));
    assertThatThrownBy(() -> copy(ours, "NH-1", ours.code()))
        .isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(() -> copy(ours, String.valueOf(theirs.filing().externalCode()), "H18-2"))
        .isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(() -> copy(ours, "NH-3", "NH-3")).isInstanceOf(DuplicateKeyException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'{unit}-{yymmdd}-{nnnn}', 03169-261102-0007, true",
    "'{unit}-{yymmdd}-{nnnn}', 03169-261102-12345, true",
    "'{unit}-{yymmdd}-{nnnn}', 03328-261102-0007, false",
    "'{unit}-{yymmdd}-{nnnn}', 03169-261102-007, false",
    "'{unit}-{yymmdd}-{nnnn}', '', false",
    "'000.01.H18-{yymmdd}-{nnnn}', 000.01.H18-261102-0007, true",
    "'000.01.H18-{yymmdd}-{nnnn}', 000x01xH18-261102-0007, false",
    "'H18/{yyyymmdd}/{nnnn}', H18/20261102/0007, true",
    "'H18/{yyyymmdd}/{nnnn}', H18/261102/0007, false"
  })
  void a_pattern_knows_its_own_codes(String pattern, String code, boolean own) {
    assertThat(new CodePattern(pattern).couldGive(DossierWorld.NA_HY, code)).isEqualTo(own);
  }

  private Dossier take(String external) {
    Intake plain = world.birth("Lầu A Tủa");
    return intakes.receive(
        world.the("intake"),
        new Intake(
            plain.key(),
            plain.procedureCode(),
            plain.channel(),
            plain.caseNumber(),
            plain.papers(),
            plain.sets(),
            plain.applicant(),
            plain.person(),
            external,
            Filing.CodeEntry.TYPED));
  }

  private void copy(Dossier original, String code, String external) {
    jdbc.sql(COPY)
        .param("code", code)
        .param("external", external)
        .param("original", original.id())
        .update();
  }

  private int count() {
    return jdbc.sql("select count(*)::int from dossier").query(Integer.class).single();
  }
}
