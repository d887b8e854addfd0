package vn.motcua.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Overtaken;
import vn.motcua.reporting.web.FigurePapers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Definitions;

@MotCuaTest
class CouncilMistakesTest {
  private static int choices;

  @Autowired DossierWorld world;
  @Autowired CouncilWorld council;
  @Autowired CouncilSessions sessions;
  @Autowired Postings postings;
  @Autowired Keeping keeping;
  @Autowired PrintedMinutes printed;
  @Autowired Definitions definitions;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    keptHere(false);
  }

  @Test
  void of_two_officers_who_write_at_once_one_wins_and_the_other_is_told() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    dossiers.record(
        world.the("intake"), DossierWorld.seen(called), "councils.event.hung", Map.of(), "");
    assertThatThrownBy(() -> council.written(called, 1, Motion.MILD, "+++++++"))
        .isInstanceOf(Overtaken.class);
    assertThat(sessions.of(called).getFirst().isOpen()).isTrue();
    Dossier decided = council.written(council.now(called), 1, Motion.MILD, "+++++++");
    refused(
        () -> council.written(decided, 1, Motion.SEVERE, "+++++++"),
        "councils.refusal.council-decided");
    assertThat(sessions.of(decided)).hasSize(1);
  }

  @Test
  void a_second_call_waits_for_the_minutes_of_the_first() {
    Dossier called = council.called();
    refused(
        () ->
            sessions.call(
                world.the("appraiser"),
                DossierWorld.seen(called),
                CouncilWorld.atHome("2026-11-06T09:00")),
        "councils.refusal.already-called");
  }

  @Test
  void a_call_names_everybody_the_law_names_but_a_body_that_does_not_exist() {
    Dossier dossier = council.appraising();
    Map<Integer, String> names = new HashMap<>(CouncilWorld.names());
    names.put(1, " ");
    names.put(5, "x".repeat(201));
    CouncilSessions.Call home = CouncilWorld.atHome("2026-11-01T09:00");
    CouncilSessions.Call call = new CouncilSessions.Call(home.meetsAt(), Place.HOME, "", names);
    rejected(
        () -> sessions.call(world.the("appraiser"), DossierWorld.seen(dossier), call),
        "ngay",
        "noiHop",
        "ten-1",
        "ten-5");
    assertThat(sessions.of(dossier)).isEmpty();
  }

  @Test
  void the_next_call_begins_with_the_names_of_the_last() {
    council.called();
    assertThat(sessions.lastNames(council.appraising())).isEqualTo(CouncilWorld.names());
  }

  @Test
  void empty_minutes_are_no_minutes_and_a_hundred_thousand_signs_are() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    for (String words : List.of("", " \n ", "ă".repeat(100_001), "chữ\u0000")) {
      rejected(() -> write(called, words), "bienBan");
    }
    String longest = "Biên bản rất dài.\n".repeat(5_556).substring(0, 99_999) + "ạ";
    Dossier decided = write(called, longest);
    assertThat(sessions.of(decided).getFirst().minutes().orElseThrow().words())
        .isEqualTo(longest)
        .hasSize(100_000);
    assertThat(printed.print(decided, 1)).hasSizeGreaterThan(100_000);
  }

  @Test
  void minutes_are_neither_written_before_the_session_nor_of_a_time_before_the_receipt() {
    Dossier called = council.called();
    rejected(() -> write(called, "Xem xét."), "ngay");
    clock.set("2026-11-05T11:00");
    CouncilSessions.Draft draft = CouncilWorld.minutes(Motion.MILD, "", "Xem xét.", "+++++++");
    CouncilSessions.Draft early =
        new CouncilSessions.Draft(
            called.filing().receivedAt().minusSeconds(60),
            draft.place(),
            draft.where(),
            draft.others(),
            draft.motion(),
            draft.reason(),
            draft.words(),
            draft.ballots());
    rejected(
        () -> sessions.write(world.the("appraiser"), DossierWorld.seen(called), 1, early), "ngay");
  }

  @Test
  void who_was_not_invited_has_no_vote_and_nobody_votes_twice() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    for (String signs : List.of("++++++++", "++++++")) {
      rejected(
          () ->
              sessions.write(
                  world.the("appraiser"),
                  DossierWorld.seen(called),
                  1,
                  CouncilWorld.minutes(Motion.MILD, "", "Xem xét.", signs)),
          "bienBan");
    }
  }

  @Test
  void minutes_are_printed_to_be_signed() throws IOException {
    Dossier called = council.called();
    assertThatThrownBy(() -> printed.print(called, 1)).isInstanceOf(NotFound.class);
    clock.set("2026-11-05T11:00");
    Dossier decided = council.written(called, 1, Motion.SEVERE, "++++-+.");
    byte[] pdf = printed.print(decided, 1);
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    assertThat(printed.print(decided, 1)).isEqualTo(pdf);
    FigurePapers paper = FigurePapers.print(pdf);
    assertThat(paper.undefined(definitions)).isEmpty();
    assertThat(paper.named()).hasSize(5).allMatch(figure -> Pdf.text(pdf).contains(figure));
    assertThat(Pdf.text(pdf))
        .contains("councils-present, councils-members", "/cong-khai/cach-tinh");
    assertThatThrownBy(() -> printed.print(decided, 2)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_conclusion_hangs_at_the_office_until_its_day_and_is_taken_down_by_somebody() {
    Dossier called = council.called();
    Actor appraiser = world.the("appraiser");
    assertThat(postings.duty(called)).isEmpty();
    refused(
        () -> postings.hang(appraiser, DossierWorld.seen(called), LocalDate.of(2026, 11, 10)),
        "councils.refusal.nothing-to-hang");
    clock.set("2026-11-05T11:00");
    Dossier decided = council.written(called, 1, Motion.SEVERE, "+++++++");
    assertThat(postings.duty(decided)).contains(LocalDate.of(2026, 11, 12));
    for (LocalDate day : List.of(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 12, 6))) {
      refused(
          () -> postings.hang(appraiser, DossierWorld.seen(decided), day),
          "councils.refusal.hang-until");
    }
    postings.hang(appraiser, DossierWorld.seen(decided), LocalDate.of(2026, 11, 10));
    Dossier hung = council.now(decided);
    assertThat(postings.duty(hung)).isEmpty();
    assertThat(postings.of(hung).orElseThrow().isOverdue(LocalDate.of(2026, 11, 10))).isFalse();
    assertThat(postings.of(hung).orElseThrow().isOverdue(LocalDate.of(2026, 11, 11))).isTrue();
    clock.set("2026-11-11T08:00");
    postings.remove(appraiser, hung.id());
    Posting removed = postings.of(hung).orElseThrow();
    assertThat(removed.removal().orElseThrow().by()).isEqualTo(appraiser.name());
    assertThat(removed.isOverdue(LocalDate.of(2026, 11, 20))).isFalse();
    refused(() -> postings.remove(appraiser, hung.id()), "councils.refusal.removed-already");
    refused(
        () ->
            postings.hang(
                appraiser, DossierWorld.seen(council.now(hung)), LocalDate.of(2026, 11, 20)),
        "councils.refusal.hangs-already");
  }

  @Test
  void another_units_council_is_not_found() {
    Dossier called = council.called();
    Actor stranger = world.the("appraiser (Thanh Nưa)");
    assertThatThrownBy(() ->
            sessions.call(
                stranger, DossierWorld.seen(called), CouncilWorld.atHome("2026-11-06T09:00")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> postings.remove(stranger, called.id())).isInstanceOf(NotFound.class);
    assertThat(sessions.ahead(stranger.unit())).isEmpty();
    assertThat(postings.of(stranger.unit())).isEmpty();
  }

  @Test
  void the_database_itself_knows_one_chair_one_vote_and_no_change() {
    Dossier called = council.called();
    clock.set("2026-11-05T11:00");
    council.written(called, 1, Motion.SEVERE, "+++++++");
    for (String wrong :
        List.of(
            "insert into council_seat select unit_id, dossier_id, number, 9, 'CHAIR', title, name from council_seat where seat = 1",
            "insert into council_vote select unit_id, dossier_id, number, seat, present, vote, opinion from council_vote where seat = 1",
            "insert into council_minutes select * from council_minutes",
            "insert into council_vote select unit_id, dossier_id, number, 8, true, null, '' from council_vote where seat = 1",
            "update council_minutes set words = 'khác'",
            "delete from council_vote",
            "update council_seat set name = 'khác'",
            "update board_posting set until = until",
            "delete from board_removal")) {
      assertThatThrownBy(() -> jdbc.sql(wrong).update())
          .as(wrong)
          .isInstanceOf(DataAccessException.class);
    }
  }

  private void keptHere(boolean here) {
    clock.set("2026-12-01T08:%02d".formatted(++choices));
    keeping.choose(world.the("chairman"), here);
    clock.set("2026-11-02T08:00");
  }

  private Dossier write(Dossier dossier, String words) {
    return sessions.write(
        world.the("appraiser"),
        DossierWorld.seen(dossier),
        1,
        CouncilWorld.minutes(Motion.SEVERE, "", words, "+++++++"));
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static void rejected(ThrowingCallable act, String... fields) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            CouncilRejected.class,
            rejected -> assertThat(rejected.errors()).containsOnlyKeys(fields));
  }
}
