package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Mark;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/**
 * One rating for each result that went back, given by whoever holds the way, within thirty days.
 */
@MotCuaTest
class RatingsTest {
  @Autowired RatingWorld people;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Ratings ratings;
  @Autowired RatingRights rights;
  @Autowired TestClock clock;
  @Autowired DataSource pool;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void a_result_that_went_back_can_be_rated_and_one_that_did_not_cannot() {
    Dossier waiting = world.received("Vừ Thị Mỷ");
    assertThat(rights.of(waiting)).isEmpty();
    assertThatThrownBy(() -> people.printed(waiting))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("ratings.refusal.no-right"));
    Dossier returned = world.until(waiting, Stage.RETURNED);
    assertThat(rights.of(returned)).contains(new Right(LocalDate.of(2026, 12, 2), 0));
  }

  @Test
  void a_dossier_that_was_withdrawn_brings_no_right() {
    Dossier received = world.received("Vừ Thị Mỷ");
    Dossier withdrawn =
        dossiers.withdraw(world.the("intake"), DossierWorld.seen(received), "Gia đình chưa làm");
    assertThat(rights.of(withdrawn)).isEmpty();
  }

  @Test
  void looking_at_the_form_uses_nothing_up_and_only_the_first_answer_counts() {
    Way way = people.printed(people.returned());
    for (int look = 0; look < 3; look++) {
      assertThat(ratings.asked(way)).isPresent();
    }
    assertThat(ratings.give(way, Answer.of(Face.CONTENT))).isTrue();
    long counted = slips();
    assertThat(ratings.asked(way)).as("it never tells that it was used").isPresent();
    assertThat(ratings.give(way, Answer.of(Face.NOT_CONTENT))).isTrue();
    assertThat(slips()).as("only the first counts").isEqualTo(counted);
  }

  @Test
  void ten_hands_on_one_button_give_one_rating() throws Exception {
    Way way = people.printed(people.returned());
    long before = slips();
    try (var threads = Executors.newFixedThreadPool(10)) {
      Callable<Boolean> press = () -> ratings.give(way, Answer.of(Face.CONTENT));
      List<Future<Boolean>> pressed = threads.invokeAll(java.util.Collections.nCopies(10, press));
      for (Future<Boolean> one : pressed) {
        assertThat(one.get()).as("everybody is thanked").isTrue();
      }
    }
    assertThat(slips()).isEqualTo(before + 1);
  }

  @Test
  void on_the_thirtieth_day_it_is_taken_and_on_the_day_after_it_is_not() {
    Way lastDay = people.printed(people.returned());
    Way dayAfter = people.printed(people.returned());
    clock.set("2026-12-02T23:59");
    assertThat(ratings.give(lastDay, Answer.of(Face.CONTENT))).isTrue();
    clock.set("2026-12-03T00:01");
    assertThat(ratings.asked(dayAfter)).isEmpty();
    assertThat(ratings.give(dayAfter, Answer.of(Face.CONTENT))).isFalse();
  }

  @Test
  void after_thirty_days_no_new_sheet_is_printed() {
    Dossier dossier = people.returned();
    clock.set("2026-12-03T08:00");
    assertThat(rights.of(dossier)).isEmpty();
    assertThatThrownBy(() -> people.printed(dossier)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> rights.handOut(dossier)).isInstanceOf(Refusal.class);
  }

  @Test
  void a_new_sheet_voids_the_lost_one() {
    Dossier dossier = people.returned();
    Way lost = people.printed(dossier);
    Way fresh = people.printed(dossier);
    assertThat(ratings.asked(lost)).isEmpty();
    assertThat(ratings.give(lost, Answer.of(Face.NOT_CONTENT))).isFalse();
    assertThat(ratings.give(fresh, Answer.of(Face.CONTENT))).isTrue();
  }

  @Test
  void a_sheet_printed_after_the_rating_opens_the_same_form_and_what_it_says_counts_nothing() {
    Dossier rated = people.returned();
    Dossier unrated = people.returned();
    people.given(rated, Answer.of(Face.CONTENT));
    long counted = slips();
    people.printed(unrated);
    assertThat(rights.of(rated)).isEqualTo(rights.of(unrated));
    Way again = people.printed(rated);
    Way first = people.printed(unrated);
    assertThat(rights.of(rated)).isEqualTo(rights.of(unrated));
    assertThat(ratings.asked(again)).as("the same form").isEqualTo(ratings.asked(first));
    assertThat(ratings.give(again, Answer.of(Face.NOT_CONTENT))).as("the same thanks").isTrue();
    assertThat(ratings.asked(again)).as("and again").isEqualTo(ratings.asked(first));
    assertThat(slips()).as("one rating of the dossier counts").isEqualTo(counted);
  }

  /** How many ratings lie in the box of the unit or were counted, as the database's owner sees. */
  private long slips() {
    return JdbcClient.create(TestDatabase.owner(pool))
        .sql(
            """
            select (select count(*) from rating_box where kind = 'UNIT' and not void)
                 + (select coalesce(sum(n), 0) from rating_sum where kind = 'UNIT' and item = '#')
            """)
        .query(Long.class)
        .single();
  }

  @Test
  void the_slip_leads_there_as_often_as_its_holder_comes_back_and_counts_once() {
    Dossier dossier = people.returned();
    Way first = rights.handOut(dossier);
    Way second = rights.handOut(dossier);
    assertThat(ratings.asked(first)).isEmpty();
    assertThat(ratings.give(second, Answer.of(Face.CONTENT))).isTrue();
    long counted = slips();
    assertThat(ratings.give(rights.handOut(dossier), Answer.of(Face.NOT_CONTENT))).isTrue();
    assertThat(slips()).isEqualTo(counted);
    assertThat(rights.of(dossier)).map(Right::ways).contains(0);
  }

  @Test
  void five_sheets_are_printed_and_no_sixth_and_the_fifth_still_works() {
    Dossier dossier = people.returned();
    for (int sheet = 1; sheet < RatingRights.MOST_WAYS; sheet++) {
      people.printed(dossier);
    }
    Way last = people.printed(dossier);
    assertThatThrownBy(() -> people.printed(dossier))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("ratings.refusal.enough-ways"));
    assertThat(ratings.give(last, Answer.of(Face.SO_SO))).isTrue();
  }

  @Test
  void who_neither_receives_nor_returns_nor_leads_hands_out_nothing() {
    Dossier dossier = people.returned();
    assertThatThrownBy(() -> rights.handOut(world.the("appraiser"), dossier))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rights.handOut(world.the("intake (Thanh Nưa)"), dossier))
        .isInstanceOf(NotFound.class);
    rights.handOut(world.the("chairman"), dossier);
  }

  @Test
  void the_form_knows_a_few_coarse_facts_and_no_dossier() {
    Asked asked = ratings.asked(people.printed(people.returned())).orElseThrow();
    assertThat(asked.unit()).isEqualTo(DossierWorld.NA_HY);
    assertThat(asked.officer()).isEqualTo(world.id("intake"));
    assertThat(asked.supplements()).isZero();
    assertThat(asked.isLate()).isFalse();
  }

  @Test
  void of_the_offices_that_took_part_the_slowest_counts() {
    Dossier dossier = people.returned();
    JdbcClient.create(TestDatabase.owner(pool))
        .sql(
            """
            update dossier_event e set step_mark = 'ON_TIME'
             where e.dossier_id = ?
               and e.seq = (select max(seq) from dossier_event
                             where dossier_id = e.dossier_id and step_mark = 'EARLY')
            """)
        .param(dossier.id())
        .update();
    Way way = people.printed(dossier);
    assertThat(ratings.asked(way)).flatMap(Asked::parts).contains(Mark.ON_TIME);
  }

  @Test
  void a_late_one_asks_for_the_apology() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    clock.set("2026-11-12T08:00");
    Dossier late = world.until(dossier, Stage.RETURNED);
    assertThat(ratings.asked(people.printed(late)).orElseThrow().isLate()).isTrue();
  }

  @Test
  void the_job_finds_each_result_once_however_often_it_reads() {
    Dossier dossier = people.returned();
    assertThat(rights.fold(Duration.ofDays(40))).isPositive();
    assertThat(rights.fold(Duration.ofDays(40))).isZero();
    assertThat(rights.of(dossier)).isPresent();
  }

  @Test
  void a_way_is_read_however_it_is_typed_and_nonsense_is_none() {
    Way way = Way.drawn();
    assertThat(Way.typed(way.signs())).contains(way);
    assertThat(Way.typed(way.spaced())).contains(way);
    assertThat(Way.typed("  " + way.spaced().replace(' ', '-').toUpperCase(java.util.Locale.ROOT)))
        .contains(way);
    for (String nonsense :
        List.of("", "abcd", "abcd efgh 2345 6", "abcd efgh 1110", "<script>ab", "a".repeat(5000))) {
      assertThat(Way.typed(nonsense)).as(nonsense).isEmpty();
    }
    assertThat(ratings.asked(way)).isEmpty();
  }

  @Test
  void ways_are_long_enough_that_two_are_never_alike_and_print_nothing_of_themselves() {
    Set<String> drawn = new java.util.HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      drawn.add(Way.drawn().signs());
    }
    assertThat(drawn).hasSize(2_000);
    Way way = Way.drawn();
    assertThat(way.toString()).doesNotContain(way.signs());
    assertThat(
            new Answer(
                    Face.CONTENT,
                    Set.of(Reason.UNKIND),
                    Map.of(),
                    Optional.of(true),
                    Optional.empty(),
                    "ông ấy gắt")
                .toString())
        .doesNotContain("gắt", "UNKIND", "CONTENT");
  }
}
