package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The scores of all communes of the country by forty criteria, in one pass over the sums. */
@MotCuaTest
class EveryCommuneIsScoredTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final int CRITERIA = 40;

  /** Twelve months of six fields for every commune. */
  private static final String MONTHS =
      """
      insert into unit_month (unit_id, month, field_group, received, received_online, early, on_time, late)
      select u.unit_id, make_date(2026, m, 1), 'LV' || f, 40, (ord * 7 + m) %% 40, 10, 25, (ord + m + f) %% 5
        from (select unit_id, row_number() over (order by unit_id) as ord
                from administrative_unit where length(unit_id) = 5) u,
             generate_series(1, 12) m, generate_series(1, 6) f
          on conflict do nothing
      """
          .replace("%%", "%");

  private static final String GIVEN =
      """
      insert into recognition_points (unit_id, period_unit, period_id, set_unit, set_id, criterion,
                                      giver, version, points, max, words, by_unit, by, at)
      select u.unit_id, :province, :period, :province, :set, c.code, g.giver, v, 1, c.max, '',
             case g.giver when 'SELF' then u.unit_id else :province end, :by, now()
        from administrative_unit u, criterion c, (values ('SELF'), ('APPRAISAL')) g (giver),
             generate_series(1, 2) v
       where length(u.unit_id) = 5 and c.unit_id = :province and c.set_id = :set
         and (g.giver = 'SELF' or c.way <> 'COMPUTED')
      """;

  @Autowired CriteriaSets sets;
  @Autowired RecognitionPeriods periods;
  @Autowired Roads roads;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired DataSource pool;
  @Autowired TestClock clock;

  private RecognitionPeriod period;

  @BeforeEach
  void the_whole_country_with_a_year_of_work() {
    clock.set("2026-11-02T08:00");
    Actor steering = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    CriteriaSets.Entered entered =
        sets.enter(
            steering,
            UUID.randomUUID(),
            new SetTable.Head("", "", "", "", "", "", List.of()),
            forty().getBytes(StandardCharsets.UTF_8));
    assertThat(entered.problems()).isEmpty();
    CriteriaSet set = entered.set().orElseThrow();
    UUID id = UUID.randomUUID();
    periods.open(steering, RecognitionPeriods.Draft.ofFriendlyGovernment(id, set, 2026, "Cả nước"));
    period = periods.byId(steering, DIEN_BIEN, id);
    JdbcClient owner = JdbcClient.create(TestDatabase.owner(pool));
    owner.sql("alter table unit_month drop constraint unit_month_unit_id_fkey").update();
    owner
        .sql("alter table recognition_points drop constraint recognition_points_by_unit_by_fkey")
        .update();
    owner.sql(MONTHS).update();
    owner
        .sql(GIVEN)
        .param("province", "11")
        .param("period", id)
        .param("set", set.id())
        .param("by", steering.officer())
        .update();
    owner.sql("analyze").update();
  }

  private static String forty() {
    String lines =
        IntStream.rangeClosed(1, CRITERIA)
            .mapToObj(n ->
                n <= 28
                    ? """
                    {"code": "c%d", "name": "Tính %d", "max": 2, "way": "COMPUTED", "figure": "%s",
                     "steps": [{"from": 50, "points": 1}, {"from": %d, "points": 2}]}
                    """
                        .formatted(n, n, LiveFigure.ids().get(n % LiveFigure.ids().size()), 60 + n)
                    : """
                    {"code": "c%d", "name": "Xem %d", "max": 2, "way": "%s"}
                    """
                        .formatted(n, n, n % 2 == 0 ? "EVIDENCED" : "JUDGED"))
            .collect(Collectors.joining(","));
    return """
    {"id": "BON_MUOI", "name": "Bốn mươi tiêu chí", "year": 2026, "totalPoints": 80, "source": "thử",
     "groups": [{"code": "c", "name": "Tất cả", "max": 80, "criteria": [%s]}]}
    """
        .formatted(lines);
  }

  @Test
  void of_3321_communes_by_40_criteria_within_thirty_seconds() {
    List<UnitId> all =
        units.provinces().stream()
            .flatMap(province -> units.children(province.id()).stream())
            .map(unit -> unit.id())
            .toList();
    assertThat(all).hasSize(3_321);
    assertThat(period.set().criteria()).hasSize(CRITERIA);
    long took = Long.MAX_VALUE;
    Map<UnitId, Scorecard> cards = Map.of();
    for (int turn = 0; turn < 3; turn++) {
      long start = System.nanoTime();
      cards = roads.cards(period, all);
      BigDecimal sum =
          cards.values().stream().map(Scorecard::sure).reduce(BigDecimal.ZERO, BigDecimal::add);
      long now = System.nanoTime() - start;
      System.out.printf(
          "3,321 communes × 40 criteria, turn %d: %,d ms, %s points in all%n",
          turn + 1, now / 1_000_000, sum);
      took = Math.min(took, now);
    }
    assertThat(cards).hasSize(3_321);
    assertThat(cards.values())
        .allSatisfy(card -> {
          assertThat(card.sure()).isPositive().isLessThanOrEqualTo(card.set().total());
          assertThat(card.unscored()).isZero();
        });
    assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(30));
  }
}
