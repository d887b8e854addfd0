package vn.motcua.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** Officers tell the citizens, and note it. */
@MotCuaTest
class TellingsTest {
  @Autowired TellingWorld news;
  @Autowired Tellings tellings;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @ParameterizedTest
  @EnumSource(value = Tellings.Result.class, mode = Mode.EXCLUDE, names = "NOT_REACHED")
  void told_by_whatever_means_it_leaves_the_list_with_name_and_time(Tellings.Result result) {
    Dossier sent = told(news.awaitingPapers());
    clock.set("2026-11-02T09:30");
    tellings.tried(world.the("second intake"), sent.id(), news.only(sent).seq(), result);
    assertThat(news.open(sent)).isEmpty();
    Told.Reached reached = tellings.of(sent).getFirst().reached().orElseThrow();
    assertThat(reached.means().name()).isEqualTo(result.name());
    assertThat(reached.officer()).isEqualTo("Quàng Thị Dung");
    assertThat(reached.at()).isEqualTo(clock.instant());
  }

  @Test
  void a_call_in_vain_is_counted_and_comes_again_after_an_hour() {
    Dossier first = told(news.awaitingPapers());
    clock.advance(Duration.ofMinutes(10));
    Dossier second = told(news.awaitingPapers());
    assertThat(order(first, second)).containsExactly(first.code(), second.code());
    call(first);
    assertThat(order(first, second)).containsExactly(second.code(), first.code());
    assertThat(news.only(first).calls()).isOne();
    assertThat(news.only(first).lastCall()).contains(clock.instant());
    clock.advance(Tellings.REST.plusMinutes(1));
    assertThat(order(first, second)).containsExactly(first.code(), second.code());
    call(first);
    assertThat(news.only(first).calls()).isEqualTo(2);
    tellings.tried(world.the("intake"), first.id(), news.only(first).seq(), Tellings.Result.LETTER);
    assertThat(tellings.of(first).getFirst().tries()).isEqualTo(2);
  }

  @Test
  void whoever_is_told_already_is_not_called_a_second_time() {
    Dossier sent = told(news.awaitingPapers());
    int seq = news.only(sent).seq();
    tellings.tried(world.the("intake"), sent.id(), seq, Tellings.Result.IN_PERSON);
    for (Tellings.Result again : Tellings.Result.values()) {
      assertThatThrownBy(() -> tellings.tried(world.the("intake"), sent.id(), seq, again))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.key()).isEqualTo("telling.refusal.told"));
    }
    assertThat(tries(sent)).isOne();
  }

  @Test
  void of_two_colleagues_who_note_it_at_once_one_wins() throws Exception {
    Dossier sent = told(news.awaitingPapers());
    int seq = news.only(sent).seq();
    CountDownLatch together = new CountDownLatch(1);
    Callable<Boolean> note =
        () -> {
          together.await();
          try {
            tellings.tried(world.the("intake"), sent.id(), seq, Tellings.Result.PHONE);
            return true;
          } catch (Refusal alreadyTold) {
            return false;
          }
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<Boolean>> both = List.of(threads.submit(note), threads.submit(note));
      together.countDown();
      assertThat(List.of(both.get(0).get(), both.get(1).get())).containsOnlyOnce(true);
    }
    assertThat(tries(sent)).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"appraiser", "head", "clerk"})
  void phones_of_citizens_are_the_business_of_the_centre_alone(String who) {
    Dossier sent = told(news.awaitingPapers());
    int seq = news.only(sent).seq();
    assertThatThrownBy(() -> tellings.open(world.the(who))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tellings.tried(world.the(who), sent.id(), seq, Tellings.Result.PHONE))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_neighbours_see_nothing_of_it_and_note_nothing() {
    Dossier sent = told(news.awaitingPapers());
    int seq = news.only(sent).seq();
    assertThat(tellings.open(world.the("intake (Thanh Nưa)"))).isEmpty();
    assertThatThrownBy(() ->
            tellings.tried(world.the("intake (Thanh Nưa)"), sent.id(), seq, Tellings.Result.PHONE))
        .isInstanceOf(Refusal.class);
    assertThat(tries(sent)).isZero();
  }

  @Test
  void a_person_erased_by_law_leaves_a_line_without_a_name() {
    Dossier sent = told(news.awaitingPapers());
    jdbc.sql("delete from dossier_applicant where dossier_id = ?").param(sent.id()).update();
    ToTell line = news.only(sent);
    assertThat(line.applicant()).isEmpty();
    assertThat(line.phone()).isEmpty();
  }

  @Test
  void without_a_mail_server_nothing_is_sent_and_nothing_pretended() {
    Dossier sent = told(news.asked(news.appraising("thanh@example.vn")));
    assertThat(tellings.sendsMail()).isFalse();
    assertThat(tellings.mailNext()).isFalse();
    assertThat(news.only(sent).email()).isEqualTo("thanh@example.vn");
    assertThat(tries(sent)).isZero();
  }

  private Dossier told(Dossier dossier) {
    news.fold();
    return dossier;
  }

  private void call(Dossier dossier) {
    tellings.tried(
        world.the("intake"), dossier.id(), news.only(dossier).seq(), Tellings.Result.NOT_REACHED);
  }

  private List<String> order(Dossier... some) {
    List<String> codes = java.util.Arrays.stream(some).map(Dossier::code).toList();
    return tellings.open(world.the("intake")).stream()
        .map(ToTell::code)
        .filter(codes::contains)
        .toList();
  }

  private int tries(Dossier dossier) {
    return jdbc.sql("select count(*)::int from telling_try where dossier_id = ?")
        .param(dossier.id())
        .query(Integer.class)
        .single();
  }
}
