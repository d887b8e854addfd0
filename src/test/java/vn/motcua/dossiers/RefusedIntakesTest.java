package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

@MotCuaTest
class RefusedIntakesTest {
  private static final String REASON =
      "Thuộc thẩm quyền của xã nơi cư trú; mời bà con đến xã Pa Tần";

  @Autowired DossierWorld world;
  @Autowired RefusedIntakes refused;
  @Autowired Intakes intakes;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void a_refusal_to_receive_is_written_kept_and_printed_and_makes_no_dossier() {
    int before = dossiers();
    RefusedIntake one = refuse(UUID.randomUUID(), "Vừ Thị Mỷ", REASON);
    assertThat(dossiers()).isEqualTo(before);
    assertThat(refused.latest(DossierWorld.NA_HY)).contains(one);
    assertThat(Pdf.text(refused.print(one, "https://nahy.example")))
        .contains("Vừ Thị Mỷ")
        .contains("mời bà con đến xã Pa Tần")
        .contains(DossierWorld.BIRTH)
        .contains("Lò Văn Inh");
  }

  @Test
  void a_double_click_refuses_once() {
    UUID key = UUID.randomUUID();
    RefusedIntake first = refuse(key, "Giàng A Páo", REASON);
    assertThat(refuse(key, "Giàng A Páo", REASON).id()).isEqualTo(first.id());
  }

  @Test
  void without_a_reason_or_a_name_nothing_is_refused() {
    assertThatThrownBy(() -> refuse(UUID.randomUUID(), "Vừ Thị Mỷ", "  "))
        .isInstanceOfSatisfying(
            IntakeRejected.class, e -> assertThat(e.errors()).containsOnlyKeys("lyDo"));
    assertThatThrownBy(() -> refuse(UUID.randomUUID(), " ", REASON))
        .isInstanceOf(IntakeRejected.class);
    assertThatThrownBy(() -> refuse(UUID.randomUUID(), "Vừ Thị Mỷ", "x".repeat(100_000)))
        .isInstanceOfSatisfying(
            IntakeRejected.class, e -> assertThat(e.errors()).containsOnlyKeys("lyDo"));
    assertThatThrownBy(() -> refuse(UUID.randomUUID(), "Vừ Thị Mỷ", "có\u0007tiếng"))
        .isInstanceOf(IntakeRejected.class);
  }

  @Test
  void only_the_centre_refuses_to_receive() {
    assertThatThrownBy(() ->
            refused.refuse(
                world.the("appraiser"),
                UUID.randomUUID(),
                DossierWorld.BIRTH,
                applicant("Vừ Thị Mỷ"),
                REASON))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void what_is_not_received_here_is_refused_in_writing_above_all() {
    String elsewhere = "1.004873";
    assertThatThrownBy(() -> intakes.open(world.the("intake"), elsewhere))
        .isInstanceOf(Refusal.class);
    RefusedIntake one =
        refused.refuse(
            world.the("intake"),
            UUID.randomUUID(),
            elsewhere,
            applicant("Vừ Thị Mỷ"),
            "Thủ tục này không nhận ở xã; mời bà con đến Trung tâm tỉnh");
    assertThat(one.procedureCode()).isEqualTo(elsewhere);
    assertThat(Pdf.text(refused.print(one, "https://nahy.example"))).contains(elsewhere);
  }

  @Test
  void a_procedure_whose_papers_nobody_knows_is_refused_in_writing_too() {
    assertThat(refused.refusable(DossierWorld.NA_HY, "2.002913").isComplete()).isFalse();
    assertThat(
            refused
                .refuse(
                    world.the("intake"),
                    UUID.randomUUID(),
                    "2.002913",
                    applicant("Vừ Thị Mỷ"),
                    "Chưa có danh mục giấy tờ, nhận từng việc một")
                .procedureCode())
        .isEqualTo("2.002913");
  }

  @Test
  void a_code_that_no_procedure_has_is_no_refusal() {
    assertThatThrownBy(() ->
            refused.refuse(
                world.the("intake"), UUID.randomUUID(), "9.999999", applicant("Vừ Thị Mỷ"), REASON))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.procedure-unknown"));
    assertThat(refused.isKnown(DossierWorld.NA_HY, "9.999999")).isFalse();
  }

  @Test
  void another_unit_does_not_see_it() {
    RefusedIntake one = refuse(UUID.randomUUID(), "Vừ Thị Mỷ", REASON);
    assertThatThrownBy(() -> refused.byId(DossierWorld.THANH_NUA, one.id()))
        .isInstanceOf(NotFound.class);
    assertThat(refused.latest(DossierWorld.THANH_NUA)).doesNotContain(one);
  }

  @Test
  void nobody_rewrites_or_removes_a_refusal() {
    refuse(UUID.randomUUID(), "Vừ Thị Mỷ", REASON);
    assertThatThrownBy(() -> jdbc.sql("update refused_intake set reason = 'khác'").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("delete from refused_intake").update())
        .isInstanceOf(DataAccessException.class);
  }

  private RefusedIntake refuse(UUID key, String name, String reason) {
    return refused.refuse(world.the("intake"), key, DossierWorld.BIRTH, applicant(name), reason);
  }

  private static Applicant applicant(String name) {
    return new Applicant(name, "", "", "", "", "bản Nà Hỳ 2", "");
  }

  private int dossiers() {
    return jdbc.sql("select count(*) from dossier").query(Integer.class).single();
  }
}
