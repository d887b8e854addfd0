package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.Officers;
import vn.motcua.ratings.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.surveys.Interviews;
import vn.motcua.surveys.Question;
import vn.motcua.surveys.Reply;
import vn.motcua.surveys.Round;
import vn.motcua.surveys.RoundDraft;
import vn.motcua.surveys.Slot;
import vn.motcua.surveys.SurveyRounds;
import vn.motcua.web.SentTable;

/**
 * A round of the province that has ended: people drawn by lot from the first weeks of work were
 * asked, and of those at home 96 % are satisfied, as article 001 told of Lục Nam.
 */
@Component
class DemoSurvey extends DemoChapter {
  private static final int EACH = 16;
  private static final String ANSWERED = "trả lời";

  private final SurveyRounds rounds;
  private final Interviews interviews;
  private final Officers officers;
  private final Clock clock;
  private Optional<UUID> asked = Optional.empty();

  DemoSurvey(
      SurveyRounds rounds,
      Interviews interviews,
      Officers officers,
      DemoGround ground,
      Clock clock) {
    super("demo-survey", "1", 966, ground);
    this.rounds = rounds;
    this.interviews = interviews;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    Actor team = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    LocalDate today = OfficeTime.date(clock.instant());
    RoundDraft draft =
        new RoundDraft(
            UUID.randomUUID(),
            "SIPAS",
            "Minh họa theo bài báo về Lục Nam: hỏi bà con vừa nhận kết quả",
            List.of(DemoStaff.NA_HY, DemoStaff.THANH_NUA),
            today.minusDays(28),
            today.minusDays(8),
            EACH,
            today.minusDays(2));
    OfficeClock.at(
        OfficeTime.instant(today.minusDays(6).atTime(8, 0)), () -> rounds.open(team, draft));
    OfficeClock.at(
        OfficeTime.instant(today.minusDays(4).atTime(9, 0)), () -> asked(team, draft.id()));
    asked = Optional.of(draft.id());
  }

  /** A round is not counted in the transaction that filled it. */
  @Override
  public void afterwards() {
    asked.ifPresent(this::closed);
    asked = Optional.empty();
  }

  private void closed(UUID round) {
    Actor team = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    LocalDate today = OfficeTime.date(clock.instant());
    OfficeClock.at(
        OfficeTime.instant(today.minusDays(2).atTime(16, 30)), () -> rounds.close(team, round));
  }

  private void asked(Actor team, UUID id) {
    Round round = rounds.round(team, id);
    Way way = rounds.name(team, id, UUID.randomUUID(), "Đội khảo sát (minh họa)", 2 * EACH);
    Iterator<List<String>> people = article().iterator();
    for (Slot slot : interviews.list(way)) {
      List<String> said = people.hasNext() ? people.next() : List.of("");
      if (said.getFirst().equals(ANSWERED)) {
        interviews.give(way, slot.number(), round, reply(round, said));
      } else {
        interviews.miss(way, slot.number(), Slot.State.NOT_REACHED);
      }
    }
  }

  private static List<List<String>> article() {
    List<List<String>> lines =
        SentTable.of(DemoFile.bytes("articles/001-luc-nam.csv")).orElseThrow().lines();
    return lines.subList(1, lines.size()).stream().filter(line -> line.size() > 1).toList();
  }

  private static Reply reply(Round round, List<String> said) {
    Map<String, List<String>> typed = new HashMap<>();
    for (Question question : round.questions()) {
      if (question.kind() == Question.Kind.SCALE) {
        typed.put(question.id(), List.of(said.get(typed.size() + 1)));
      }
    }
    return new Reply(UUID.randomUUID(), false, typed);
  }
}
