package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.test.annotation.DirtiesContext;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.integrity.DayRoots;
import vn.motcua.integrity.Owner;
import vn.motcua.shared.OfficeTime;

/** Whoever rewrites what was done with feedback is found, be it with the database's own keys. */
@MotCuaTest
@DirtiesContext
class FeedbackHistoryTest {
  @Autowired FeedbackWorld world;
  @Autowired FeedbackHistories history;
  @Autowired Feedbacks feedbacks;
  @Autowired DayRoots roots;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void a_life_as_it_was_is_whole_and_words_erased_by_law_break_nothing() {
    FollowCode code = world.sent("Bể nước đầu bản bị nứt.");
    world.assigned(code, "clerk");
    world.answered(code, "Đã trát lại bể.");
    assertThat(faults()).isEmpty();
    owner.run("delete from feedback_words where feedback_id = ?", world.of(code).id());
    assertThat(faults()).isEmpty();
    assertThat(history.verify(fault -> {}).sentence()).contains("nguyên vẹn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update feedback set resolve_by = resolve_by + interval '30 days' where id = ? | bị sửa bước",
        "update feedback set about = array_append(about, holder_free()) where id = ? | bị sửa bước",
        "update feedback_words set words = 'Ý khác hẳn.' where feedback_id = ? | lời trong",
        "update feedback_event set at = at + interval '1 day' where feedback_id = ? | bị sửa",
        "update feedback_event set act = 'URGE' where feedback_id = ? and seq = 1 | bị sửa",
        "update feedback_event set facts = 'khác' where feedback_id = ? and seq = 1 | bị sửa",
      })
  void each_change_behind_the_program_s_back_is_named(String sql, String said) {
    FollowCode code = world.sent("Bể nước đầu bản bị nứt, nước chảy ra đường.");
    world.assigned(code, "clerk");
    String change =
        sql.replace(
            "holder_free()",
            "(select o.id from officer o where o.unit_id = feedback.unit_id"
                + " and o.id <> feedback.holder limit 1)");
    assertThat(faults()).isEmpty();
    List<Runnable> undo = remembered(code);
    try {
      assertThat(owner.run(change, world.of(code).id())).isPositive();
      assertThat(faults()).anyMatch(fault -> fault.contains(said) && fault.contains(code(code)));
    } finally {
      undo.forEach(Runnable::run);
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void acts_cut_off_at_the_end_and_numbers_taken_out_are_missed() {
    FollowCode code = world.sent("Nước đọng trước cổng trường.");
    int links = head();
    owner.run("update feedback_chain set links = links - 1 where unit_id = '03169'");
    assertThat(faults()).anyMatch(fault -> fault.contains("cuối chuỗi"));
    owner.run("update feedback_chain set links = ? where unit_id = '03169'", links);
    assertThat(faults()).isEmpty();
    assertThat(world.of(code).number()).isPositive();
    int last = world.of(code).number();
    owner.run("update feedback set number = number + 1000 where id = ?", world.of(code).id());
    assertThat(faults()).anyMatch(fault -> fault.contains("mất PA " + last + "/"));
    owner.run("update feedback set number = number - 1000 where id = ?", world.of(code).id());
    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update feedback set received_at = now()",
        "update feedback set topic = 'OTHER'",
        "update feedback set rule_scope = 'VN'",
        "update feedback_event set hash = hash",
        "delete from feedback_event",
        "update feedback_words set words = 'x'",
        "delete from feedback_chain",
        "update feedback_chain set unit_id = '00000'",
      })
  void the_application_itself_may_not_rewrite_it(String sql) {
    assertThatThrownBy(() -> world.jdbc().sql(sql).update())
        .isInstanceOf(BadSqlGrammarException.class)
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void many_voices_at_once_are_one_chain_without_a_gap() throws Exception {
    try (var crowd = Executors.newFixedThreadPool(6)) {
      List<Callable<FollowCode>> voices = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        String words = "Chuyện số " + i + " ở bản, xin xem giúp.";
        voices.add(() -> world.sent(words));
      }
      for (Future<FollowCode> voice : crowd.invokeAll(voices)) {
        FollowCode code = voice.get();
        feedbacks.urge(world.the("chairman"), world.seen(code), "Xem ngay nhé.");
      }
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void the_day_s_root_covers_what_was_done_with_feedback() {
    FollowCode code = world.sent("Cầu tre lung lay.");
    clock.set("2026-11-03T09:00");
    roots.seal();
    var root = roots.of(FeedbackWorld.NA_HY, OfficeTime.date(world.of(code).receivedAt()));
    assertThat(roots.stillHolds(root)).isTrue();
    byte[] hash =
        world
            .jdbc()
            .sql("select hash from feedback_event where feedback_id = :id and seq = 1")
            .param("id", world.of(code).id())
            .query(byte[].class)
            .single();
    owner.run(
        "update feedback_event set hash = sha256(hash) where feedback_id = ? and seq = 1",
        world.of(code).id());
    assertThat(roots.stillHolds(root)).isFalse();
    owner.run(
        "update feedback_event set hash = ? where feedback_id = ? and seq = 1",
        hash,
        world.of(code).id());
    assertThat(roots.stillHolds(root)).isTrue();
    assertThat(roots.kinds())
        .as("nobody looks a number up")
        .noneMatch(one -> isFeedback(one.slug()));
  }

  private static boolean isFeedback(String slug) {
    return slug.contains("phan-anh");
  }

  /** Puts back each row of the feedback as it is now. */
  private List<Runnable> remembered(FollowCode code) {
    var id = world.of(code).id();
    List<Runnable> undo = new ArrayList<>();
    owner.run("drop table if exists kept_feedback, kept_event, kept_words");
    owner.run("create table kept_feedback as select * from feedback where id = '" + id + "'");
    owner.run(
        "create table kept_event as select * from feedback_event where feedback_id = '" + id + "'");
    owner.run(
        "create table kept_words as select * from feedback_words where feedback_id = '" + id + "'");
    undo.add(() -> owner.run("alter table feedback disable trigger feedback_honest"));
    undo.add(() ->
        owner.run(
            "update feedback f set resolve_by = k.resolve_by, about = k.about from kept_feedback k"
                + " where f.id = k.id"));
    undo.add(() -> owner.run("alter table feedback enable trigger feedback_honest"));
    undo.add(() ->
        owner.run(
            "update feedback_event e set at = k.at, act = k.act, facts = k.facts from kept_event k"
                + " where e.feedback_id = k.feedback_id and e.seq = k.seq"));
    undo.add(() ->
        owner.run(
            "update feedback_words w set words = k.words from kept_words k"
                + " where w.feedback_id = k.feedback_id and w.seq = k.seq"));
    undo.add(() -> owner.run("drop table kept_feedback, kept_event, kept_words"));
    return undo;
  }

  private String code(FollowCode code) {
    return world.of(code).code();
  }

  private int head() {
    return world
        .jdbc()
        .sql("select links from feedback_chain where unit_id = '03169'")
        .query(Integer.class)
        .single();
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    history.verify(faults::add);
    return faults;
  }
}
