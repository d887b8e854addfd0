package vn.motcua.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Histories;
import vn.motcua.dossiers.Stage;

/** What happens to a dossier and has to be heard becomes news, once, whatever happens around it. */
@MotCuaTest
class NewsTest {
  @Autowired TellingWorld news;
  @Autowired Tellings tellings;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Histories histories;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    news.fold();
  }

  @Test
  void papers_asked_for_are_to_be_told_with_the_phone_the_applicant_gave() {
    Dossier sent = news.awaitingPapers();
    news.fold();
    ToTell line = news.only(sent);
    assertThat(line.news()).isEqualTo(News.SUPPLEMENT);
    assertThat(line.code()).isEqualTo(sent.code());
    assertThat(line.applicant()).isEqualTo("Lò Văn Thanh");
    assertThat(line.phone()).isEqualTo(TellingWorld.PHONE);
    assertThat(line.since()).isEqualTo(clock.instant());
    assertThat(line.calls()).isZero();
  }

  @Test
  void a_number_typed_with_gaps_is_dialled_without_them() {
    ToTell line =
        new ToTell(
            DossierWorld.NA_HY,
            java.util.UUID.randomUUID(),
            2,
            "03169-261102-0001",
            "Đăng ký khai sinh",
            News.READY,
            clock.instant(),
            clock.instant(),
            "Vừ Thị Mỷ",
            "+84 (900) 111.222",
            "",
            "",
            0,
            java.util.Optional.empty(),
            0,
            java.util.Optional.empty());
    assertThat(line.tel()).isEqualTo("+84900111222");
    assertThat(line.isMailGivenUp()).isFalse();
  }

  @Test
  void papers_that_have_come_need_no_call_any_more() {
    Dossier sent = news.awaitingPapers();
    news.fold();
    assertThat(news.open(sent)).hasSize(1);
    news.came(sent);
    assertThat(news.open(sent)).isEmpty();
  }

  @Test
  void an_apology_is_told_with_its_new_date() {
    Dossier late = news.apologised();
    news.fold();
    ToTell line = news.only(late);
    assertThat(line.news()).isEqualTo(News.APOLOGY);
    assertThat(line.date()).isEqualTo(TestClock.at("2026-12-15T09:00"));
  }

  @Test
  void a_holiday_decision_is_told_once_with_the_last_date_however_often_it_changes() {
    Dossier dossier = news.appraising("");
    LocalDate first = LocalDate.of(2026, 11, 12);
    LocalDate second = LocalDate.of(2026, 11, 13);
    news.dayOff(first);
    news.fold();
    clock.advance(Duration.ofMinutes(1));
    news.dayOff(second);
    news.fold();
    ToTell line = news.only(dossier);
    assertThat(line.news()).isEqualTo(News.DUE_MOVED);
    assertThat(line.date()).isEqualTo(world.found(dossier.id()).dueAt()).isAfter(dossier.dueAt());
    assertThat(line.since()).isEqualTo(clock.instant());
    news.workAfterAll(first);
    news.workAfterAll(second);
  }

  @Test
  void a_result_is_to_be_told_until_it_is_fetched() {
    Dossier ready = world.until(news.appraising(""), Stage.READY);
    news.fold();
    assertThat(news.only(ready).news()).isEqualTo(News.READY);
    world.next(ready);
    assertThat(news.open(ready)).isEmpty();
  }

  @Test
  void a_result_taken_at_once_is_no_news() {
    Dossier returned = world.until(news.appraising(""), Stage.RETURNED);
    assertThat(news.fold()).isZero();
    assertThat(tellings.of(returned)).isEmpty();
  }

  @Test
  void a_written_refusal_is_told_as_one_and_only_when_it_is_sealed() {
    Dossier approving = news.refusedByCouncil();
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"), DossierWorld.seen(approving), world.id("clerk"), "Không đủ");
    news.fold();
    assertThat(news.open(refused)).isEmpty();
    world.until(refused, Stage.READY);
    news.fold();
    assertThat(news.only(refused).news()).isEqualTo(News.REFUSED);
  }

  @Test
  void a_dossier_stopped_is_told_although_it_is_closed() {
    Dossier stopped = news.stopped();
    news.fold();
    assertThat(news.only(stopped).news()).isEqualTo(News.STOPPED);
  }

  @Test
  void what_a_citizen_does_or_the_office_keeps_to_itself_is_no_news() {
    Dossier dossier = news.appraising("");
    dossiers.withdraw(world.the("appraiser"), DossierWorld.seen(dossier), "Gia đình rút");
    assertThat(news.fold()).isZero();
  }

  @Test
  void an_apology_is_no_news_any_more_once_the_result_is_there() {
    Dossier late = news.apologised();
    news.fold();
    clock.set("2026-12-09T09:00");
    world.until(late, Stage.READY);
    news.fold();
    assertThat(news.only(late).news()).isEqualTo(News.READY);
  }

  @Test
  void reading_the_same_stretch_again_finds_nothing_twice() {
    news.awaitingPapers();
    assertThat(news.fold()).isOne();
    assertThat(news.fold()).isZero();
    assertThat(tellings.fold(Duration.ofDays(400))).isZero();
  }

  @Test
  void an_act_whose_transaction_ended_late_is_still_found() {
    Dossier dossier = news.appraising("");
    transaction.executeWithoutResult(status -> {
      news.asked(dossier);
      clock.advance(Duration.ofMinutes(1));
      assertThat(inAnotherTransaction()).isZero();
    });
    assertThat(news.fold()).isOne();
    assertThat(news.only(dossier).news()).isEqualTo(News.SUPPLEMENT);
  }

  @Test
  void nothing_is_lost_when_the_clock_is_set_back() {
    clock.set("2026-11-04T08:00");
    news.fold();
    clock.set("2026-11-02T10:00");
    news.fold();
    Dossier sent = news.awaitingPapers();
    clock.advance(Duration.ofMinutes(1));
    news.fold();
    assertThat(news.open(sent)).hasSize(1);
  }

  @Test
  void a_node_that_was_down_for_a_day_reads_on_where_it_stopped() {
    Dossier sent = news.awaitingPapers();
    clock.set("2026-11-03T08:00");
    assertThat(news.fold()).isOne();
    assertThat(news.only(sent).since()).isEqualTo(TestClock.at("2026-11-02T08:00"));
  }

  @Test
  void nodes_that_read_at_the_same_time_find_each_news_once() throws Exception {
    List<Dossier> sent = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      sent.add(news.awaitingPapers());
    }
    CountDownLatch together = new CountDownLatch(1);
    List<Future<Integer>> nodes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(3)) {
      for (int node = 0; node < 3; node++) {
        nodes.add(
            threads.submit(() -> {
              together.await();
              return news.fold();
            }));
      }
      together.countDown();
    }
    int found = news.fold();
    for (Future<Integer> node : nodes) {
      found += node.get();
    }
    assertThat(found).isEqualTo(6);
    sent.forEach(dossier -> assertThat(news.open(dossier)).hasSize(1));
  }

  @Test
  void the_one_who_is_not_first_leaves_the_reading_to_the_other_node() throws Exception {
    news.awaitingPapers();
    try (var other = Executors.newSingleThreadExecutor()) {
      transaction.executeWithoutResult(status -> {
        assertThat(news.fold()).isOne();
        try {
          assertThat(other.submit(news::fold).get()).isZero();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      });
    }
  }

  @Test
  void an_installation_that_has_lived_already_begins_with_today() {
    Instant cursor =
        jdbc.sql("select at from telling_cursor")
            .query(java.time.OffsetDateTime.class)
            .single()
            .toInstant();
    assertThat(cursor).isEqualTo(clock.instant());
    news.awaitingPapers();
    // As the migration leaves it where dossiers exist: what was before is not told by us.
    clock.set("2026-11-02T12:00");
    jdbc.sql("update telling_cursor set at = timestamptz '2026-11-02 12:00+07'").update();
    assertThat(news.fold()).isZero();
  }

  @Test
  void the_history_does_not_know_of_the_news_and_stays_whole() {
    Dossier sent = news.awaitingPapers();
    int version = sent.version();
    news.fold();
    tellings.tried(world.the("intake"), sent.id(), news.only(sent).seq(), Tellings.Result.PHONE);
    assertThat(world.found(sent.id()).version()).isEqualTo(version);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  private int inAnotherTransaction() {
    try (var other = Executors.newSingleThreadExecutor()) {
      return other.submit(news::fold).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
