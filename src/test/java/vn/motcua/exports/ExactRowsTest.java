package vn.motcua.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.reporting.Period;
import vn.motcua.shared.OfficeTime;

/** The rows themselves: exact to the minute, counted again by anybody, the same for ever. */
class ExactRowsTest extends HandedOut {
  @Test
  void whatever_happens_the_figures_are_counted_again_from_the_rows_and_so_is_who_was_late()
      throws Exception {
    Set<String> met = new HashSet<>();
    for (int seed : new int[] {3, 5, 8}) {
      Unpacked taken = lived(seed, 5);
      JsonNode told = new JsonMapper().readTree(taken.text("figures.json"));
      List<Map<String, String>> rows = taken.rows();
      Map<String, Long> count = new HashMap<>();
      Instant end = OfficeTime.instant(yesterday().plusDays(1).atStartOfDay());
      for (Map<String, String> row : rows) {
        assertThat(recounted(row, end)).as("%s", row).isEqualTo(row.get("timeliness"));
        count.merge(row.getOrDefault("timeliness", ""), 1L, Long::sum);
        met.add(row.getOrDefault("timeliness", ""));
      }
      JsonNode figures = told.path("figures");
      assertThat(told.path("rows").asLong()).isEqualTo(rows.size());
      assertThat(figures.path("early").asLong()).isEqualTo(count.getOrDefault("EARLY", 0L));
      assertThat(figures.path("onTime").asLong()).isEqualTo(count.getOrDefault("ON_TIME", 0L));
      assertThat(figures.path("late").asLong()).isEqualTo(count.getOrDefault("LATE", 0L));
      assertThat(figures.path("underWayLate").asLong())
          .isEqualTo(count.getOrDefault("UNDER_WAY_LATE", 0L));
      assertThat(figures.path("carriedOver").asLong() + figures.path("received").asLong())
          .isEqualTo(rows.size());
      assertThat(taken.text("dossiers.csv")).doesNotContain("Vừ Thị", "03169-");
    }
    assertThat(met).contains("EARLY", "LATE", "UNDER_WAY");
  }

  /** As README.txt says it, with nothing but the columns. */
  private static String recounted(Map<String, String> row, Instant end) {
    boolean fault = Boolean.parseBoolean(row.get("fault"));
    Instant due = moment(row, "due_at", end);
    boolean finished = !row.getOrDefault("finished_at", "").isEmpty();
    Instant at = moment(row, "finished_at", end);
    if (!finished) {
      return fault || moment(row, "paused_since", end).isAfter(due)
          ? "UNDER_WAY_LATE"
          : "UNDER_WAY";
    }
    boolean sorry =
        !row.getOrDefault("apologised_at", "").isEmpty()
            && !moment(row, "apologised_at", end).isAfter(at);
    boolean givenUp = Set.of("WITHDRAWN", "STOPPED").contains(row.getOrDefault("outcome", ""));
    Instant stood = givenUp ? moment(row, "paused_since", at) : at;
    if (fault || sorry || stood.isAfter(due)) {
      return "LATE";
    }
    return !givenUp && OfficeTime.date(at).isBefore(OfficeTime.date(due)) ? "EARLY" : "ON_TIME";
  }

  private static Instant moment(Map<String, String> row, String column, Instant otherwise) {
    String written = row.getOrDefault(column, "");
    return written.isEmpty() ? otherwise : OffsetDateTime.parse(written).toInstant();
  }

  @Test
  void a_result_one_minute_late_on_its_own_day_is_late_here_where_the_open_rows_show_only_days()
      throws Exception {
    var dossier = world.until(world.received("Vừ Thị Mỷ"), vn.motcua.dossiers.Stage.APPRAISING);
    clock.set(OfficeTime.local(dossier.dueAt()).plusMinutes(1).toString());
    world.until(dossier, vn.motcua.dossiers.Stage.READY);
    clock.set("2026-11-20T08:00");
    Map<String, String> row = taken(new Period(MONDAY, yesterday())).rows().getFirst();
    assertThat(row.get("timeliness")).isEqualTo("LATE");
    assertThat(row.getOrDefault("finished_at", "").substring(0, 10))
        .isEqualTo(row.getOrDefault("due_at", "").substring(0, 10));
    assertThat(moment(row, "finished_at", Instant.EPOCH))
        .isAfter(moment(row, "due_at", clock.instant()));
  }

  @Test
  void a_period_that_is_over_gives_the_same_rows_whenever_it_is_fetched() throws Exception {
    Unpacked first = lived(13, 4);
    Period period = period();
    clock.set("2027-03-01T08:00");
    lives.live(new Random(14), 5, 30);
    Unpacked later = taken(period);
    assertThat(later.text("dossiers.csv")).isEqualTo(first.text("dossiers.csv"));
    assertThat(exports.latest(leader())).hasSize(2);
  }
}
