package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.RefusedIntakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.UnitId;
import vn.motcua.web.ReadPage;

/** Two acts, two figures: a refusal after receipt, and a refusal to receive. */
@MotCuaTest
class RefusalFiguresTest {
  @Autowired Lives lives;
  @Autowired Figures figures;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired RefusedIntakes refused;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    foldAll();
  }

  @Test
  void a_refusal_after_receipt_is_finished_and_counted_once_more_by_itself() {
    MonthCount before = month();
    Dossier sealing = sealing();
    foldAll();
    assertThat(month().refusals()).as("not before it is ready").isEqualTo(before.refusals());
    world.until(sealing, Stage.READY);
    foldAll();
    assertThat(month().refusals().afterReceipt()).isEqualTo(before.refusals().afterReceipt() + 1);
    assertThat(month().finished().total()).isEqualTo(before.finished().total() + 1);
    assertThat(month().received()).isEqualTo(before.received() + 1);
    assertThat(month().refusals().toReceive()).isEqualTo(before.refusals().toReceive());
  }

  @Test
  void a_refusal_to_receive_is_nothing_received_and_nothing_finished() {
    MonthCount before = month();
    refuse(UUID.randomUUID());
    foldAll();
    MonthCount after = month();
    assertThat(after.refusals().toReceive()).isEqualTo(before.refusals().toReceive() + 1);
    assertThat(after.refusals().afterReceipt()).isEqualTo(before.refusals().afterReceipt());
    assertThat(after.received()).isEqualTo(before.received());
    assertThat(after.finished()).isEqualTo(before.finished());
  }

  @Test
  void the_same_slip_sent_twice_is_one_refusal() {
    MonthCount before = month();
    UUID key = UUID.randomUUID();
    refuse(key);
    refuse(key);
    assertThat(month().refusals().toReceive()).isEqualTo(before.refusals().toReceive() + 1);
  }

  @Test
  void what_is_granted_is_no_refusal() {
    MonthCount before = month();
    world.until(world.received("Vừ Thị Mỷ"), Stage.RETURNED);
    foldAll();
    assertThat(month().refusals()).isEqualTo(before.refusals());
  }

  @Test
  void each_counts_in_its_own_month_by_the_clock_of_viet_nam() {
    clock.set("2026-11-30T23:30");
    refuse(UUID.randomUUID());
    Dossier sealing = sealing();
    int november = figures.month(DossierWorld.NA_HY, YearMonth.of(2026, 11)).refusals().toReceive();
    clock.set("2026-12-01T00:10");
    world.until(sealing, Stage.READY);
    refuse(UUID.randomUUID());
    foldAll();
    assertThat(figures.month(DossierWorld.NA_HY, YearMonth.of(2026, 12)).refusals())
        .isEqualTo(new MonthCount.Refusals(1, 1));
    assertThat(figures.month(DossierWorld.NA_HY, YearMonth.of(2026, 11)).refusals().toReceive())
        .isEqualTo(november);
  }

  @Test
  void the_neighbours_figures_know_nothing_of_it() {
    refuse(UUID.randomUUID());
    world.until(sealing(), Stage.READY);
    foldAll();
    UnitId neighbour = DossierWorld.THANH_NUA;
    assertThat(figures.month(neighbour, figures.thisMonth()).isEmpty()).isTrue();
    assertThat(figures.months(List.of(DossierWorld.NA_HY, neighbour), figures.thisMonth()).keySet())
        .containsExactly(DossierWorld.NA_HY);
  }

  @Test
  void
      after_random_lives_every_refusal_is_one_of_the_finished_and_the_sums_are_those_of_the_rows() {
    Random random = new Random(23);
    for (int round = 0; round < 2; round++) {
      lives.live(random, 10, 80);
      for (int n = random.nextInt(4); n > 0; n--) {
        refuse(UUID.randomUUID());
      }
      foldAll();
      for (MonthLine line : figures.lastMonths(DossierWorld.NA_HY, 12)) {
        assertThat(line.count().refusals().afterReceipt())
            .isBetween(0, line.count().finished().total());
      }
      assertThat(sum(MonthCount.Refusals::afterReceipt))
          .isEqualTo(rows("dossier where ready_at is not null and outcome = 'REFUSED'"))
          .isPositive();
      assertThat(sum(MonthCount.Refusals::toReceive)).isEqualTo(rows("refused_intake"));
    }
  }

  @Test
  void everybody_reads_both_and_the_open_data_add_up_to_them() throws Exception {
    refuse(UUID.randomUUID());
    world.until(sealing(), Stage.READY);
    foldAll();
    MonthCount.Refusals shown = month().refusals();
    assertThat(mvc.get().uri("/cong-khai/03169"))
        .hasStatusOk()
        .bodyText()
        .satisfies(page ->
            assertThat(ReadPage.words(page))
                .contains("bằng văn bản: %d sau khi đã nhận hồ sơ".formatted(shown.afterReceipt()))
                .contains(shown.toReceive() + " không tiếp nhận"))
        .contains("Từ chối tiếp nhận bằng phiếu (mẫu 03)");
    String table =
        mvc.get()
            .uri("/cong-khai/03169/so-lieu.csv")
            .exchange()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(table.lines().findFirst().orElseThrow())
        .endsWith(
            "tu_choi_sau_tiep_nhan,tu_choi_tiep_nhan,dung,rut_dung_khi_da_tre,nhan_loi_sau_thang");
    assertThat(column(table, 13)).isEqualTo(sum(MonthCount.Refusals::afterReceipt));
    assertThat(column(table, 14)).isEqualTo(sum(MonthCount.Refusals::toReceive));
    assertThat(column(table, 13)).isLessThanOrEqualTo(column(table, 7));
  }

  private static int column(String table, int place) {
    return table
        .lines()
        .skip(1)
        .mapToInt(line -> Integer.parseInt(Arrays.asList(line.split(",")).get(place)))
        .sum();
  }

  private Dossier sealing() {
    Dossier approving = world.until(world.received("Vừ Thị Mỷ"), Stage.APPROVING);
    return dossiers.refuse(
        world.the("chairman"), DossierWorld.seen(approving), world.id("clerk"), "Không đủ");
  }

  private void refuse(UUID key) {
    refused.refuse(
        world.the("intake"),
        key,
        DossierWorld.BIRTH,
        new Applicant("Sùng A Chua", "", "", "", "", "", ""),
        "Không thuộc thẩm quyền của xã");
  }

  private int sum(java.util.function.ToIntFunction<MonthCount.Refusals> figure) {
    return figures.lastMonths(DossierWorld.NA_HY, 1_000).stream()
        .map(line -> line.count().refusals())
        .mapToInt(figure)
        .sum();
  }

  private int rows(String of) {
    return jdbc.sql("select count(*)::int from " + of).query(Integer.class).single();
  }

  private MonthCount month() {
    return figures.month(DossierWorld.NA_HY, figures.thisMonth());
  }

  private void foldAll() {
    while (figures.fold(1_000) > 0) {
      // the next batch
    }
  }
}
