package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.committees.Movement;
import vn.motcua.committees.MovementPlace.Level;
import vn.motcua.committees.Movements;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.MonthCount;
import vn.motcua.reporting.MonthLine;
import vn.motcua.reporting.Rollups;

/** What {@code bin/motcua articles} loads gives the numbers of articles 000 and 001. */
@MotCuaTest
class ArticlesTest {
  private static final LocalDate ARTICLE_001 = LocalDate.of(2023, 3, 3);
  private static final int A_ROUND = 5_000;

  @Autowired Articles articles;
  @Autowired Movements movements;
  @Autowired Figures figures;
  @Autowired Rollups rollups;
  @Autowired Owner owner;

  @Test
  void articles_000_and_001_come_out_of_their_rows_and_change_with_one_row_less() {
    assertThat(articles.run(List.of())).isZero();
    assertThat(articles.run(List.of())).as("twice").isZero();
    ten_of_ten_districts_and_209_of_209_communes();
    all_3386_dossiers_of_thanh_chan_are_early_or_on_time();
  }

  private void ten_of_ten_districts_and_209_of_209_communes() {
    assertThat(on(ARTICLE_001).sum(Level.DISTRICT))
        .isEqualTo(new Movement.Sum(Level.DISTRICT, 10, 10, 0, 0));
    assertThat(on(ARTICLE_001).sum(Level.COMMUNE))
        .isEqualTo(new Movement.Sum(Level.COMMUNE, 209, 209, 209, 0));
    assertThat(
            owner.run(
                "delete from committee_decision where unit_id = '24' and committee_id ="
                    + " (select id from committee where unit_id = '24' and place = 'c1')"))
        .isOne();
    assertThat(owner.run("delete from launch where unit_id = '24' and place = 'c219'")).isOne();
    assertThat(on(ARTICLE_001).sum(Level.DISTRICT).committees()).isEqualTo(9);
    assertThat(on(ARTICLE_001).sum(Level.COMMUNE).launched()).isEqualTo(208);
  }

  private void all_3386_dossiers_of_thanh_chan_are_early_or_on_time() {
    while (figures.fold(A_ROUND) > 0) {
      // the next facts
    }
    assertThat(year()).isEqualTo(new Year(3386, 3386, 0));
    assertThat(
            owner.run(
                "delete from dossier_event where ctid = (select ctid from dossier_event"
                    + " where unit_id = '03328' and stage = 'READY' and left_step is not null"
                    + " limit 1)"))
        .isOne();
    rollups.rebuild(DemoStaff.THANH_NUA);
    assertThat(year()).isEqualTo(new Year(3386, 3385, 0));
  }

  private record Year(int received, int finished, int late) {}

  private Year year() {
    List<MonthCount> months =
        figures.lastMonths(DemoStaff.THANH_NUA, 12).stream().map(MonthLine::count).toList();
    return new Year(
        months.stream().mapToInt(MonthCount::received).sum(),
        months.stream().mapToInt(one -> one.finished().total()).sum(),
        months.stream().mapToInt(one -> one.finished().late()).sum());
  }

  private Movement on(LocalDate day) {
    return movements.on(Articles.BAC_NINH, movements.model(Articles.BAC_NINH, ""), day);
  }
}
