package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;

/** No retention class is invented: what has none is listed until somebody writes it down. */
@MotCuaTest
class UnkeptProceduresTest {
  @Autowired Retentions retentions;
  @Autowired Procedures procedures;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    jdbc.sql("update procedure_rule set valid_to = valid_from where kind = 'RETENTION'").update();
  }

  @Test
  void no_class_is_shipped_so_everything_offered_is_on_the_list() {
    assertThat(missing())
        .containsExactlyInAnyOrderElementsOf(
            procedures.offered(DossierWorld.NA_HY).stream().map(OfferedProcedure::code).toList())
        .contains(DossierWorld.BIRTH, DossierWorld.DISABILITY);
  }

  @Test
  void what_is_written_down_leaves_the_list_of_its_scope() {
    write(DossierWorld.BIRTH, "03169", "2026-11-01", null);
    assertThat(missing()).doesNotContain(DossierWorld.BIRTH).contains(DossierWorld.DISABILITY);
    assertThat(of("03328")).contains(DossierWorld.BIRTH);
    write(DossierWorld.DISABILITY, "11", "2026-11-01", null);
    assertThat(missing()).doesNotContain(DossierWorld.DISABILITY);
    assertThat(of("03328")).doesNotContain(DossierWorld.DISABILITY);
  }

  @Test
  void what_begins_tomorrow_or_has_ended_is_missing_today() {
    write(DossierWorld.BIRTH, "03169", "2026-11-03", null);
    write(DossierWorld.DISABILITY, "03169", "2026-01-01", "2026-11-02");
    assertThat(missing()).contains(DossierWorld.BIRTH, DossierWorld.DISABILITY);
    clock.set("2026-11-03T00:00");
    assertThat(missing()).doesNotContain(DossierWorld.BIRTH);
  }

  @Test
  void the_list_says_what_the_rule_says() {
    write(DossierWorld.BIRTH, "03169", "2026-11-01", null);
    LocalDate today = LocalDate.of(2026, 11, 2);
    for (OfferedProcedure line : procedures.offered(DossierWorld.NA_HY)) {
      assertThat(missing().contains(line.code()))
          .as(line.code())
          .isEqualTo(
              retentions.of(DossierWorld.NA_HY, line.code(), today) instanceof Retention.Unknown);
    }
  }

  private List<String> missing() {
    return of("03169");
  }

  private List<String> of(String unit) {
    return retentions.missing(new vn.motcua.shared.UnitId(unit)).stream()
        .map(OfferedProcedure::code)
        .toList();
  }

  private void write(String code, String scope, String from, String to) {
    jdbc.sql(
            """
            insert into procedure_rule
                   (scope, kind, code, valid_from, valid_to, choice, basis, confidence, set_at)
            values (:scope, 'RETENTION', :code, :from::date, :to::date, 'PERMANENT',
                    'Văn bản thử', 'HIGH', timestamptz '2026-01-01 00:00Z')
            """)
        .param("scope", scope)
        .param("code", code)
        .param("from", from)
        .param("to", to)
        .update();
  }
}
