package vn.motcua.demo;

import static vn.motcua.demo.DemoStaff.THANH_NUA;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.Officers;
import vn.motcua.reception.Audience;
import vn.motcua.reception.Commitments;
import vn.motcua.reception.Dialogue;
import vn.motcua.reception.DialogueQuestions;
import vn.motcua.reception.Dialogues;
import vn.motcua.reception.FollowUps;
import vn.motcua.reception.Matter;
import vn.motcua.reception.ReceptionDay;
import vn.motcua.reception.ReceptionDays;
import vn.motcua.reception.ReceptionKind;
import vn.motcua.reception.Visit;
import vn.motcua.reception.Visits;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/** A reception and a dialogue of the demonstration, with what was promised, kept and is late. */
@Component
class DemoMeetings extends DemoChapter {
  private static final LocalTime FROM = LocalTime.of(7, 30);

  private final ReceptionDays receptions;
  private final Visits visits;
  private final FollowUps followUps;
  private final Dialogues dialogues;
  private final DialogueQuestions questions;
  private final Commitments commitments;
  private final Officers officers;
  private final DemoDays days;
  private final Clock clock;

  DemoMeetings(
      ReceptionDays receptions,
      Visits visits,
      FollowUps followUps,
      Dialogues dialogues,
      DialogueQuestions questions,
      Commitments commitments,
      Officers officers,
      DemoDays days,
      DemoGround ground,
      Clock clock) {
    super("demo-meetings", "1", 962, ground);
    this.receptions = receptions;
    this.visits = visits;
    this.followUps = followUps;
    this.dialogues = dialogues;
    this.questions = questions;
    this.commitments = commitments;
    this.officers = officers;
    this.days = days;
    this.clock = clock;
  }

  @Override
  void tell() {
    DemoCrew crew = DemoCrew.of(THANH_NUA, officers);
    received(crew);
    talked(crew);
  }

  /** The chairman received last week, receives again, and is stood in for once. */
  private void received(DemoCrew crew) {
    Actor clerk = crew.titled("Văn thư");
    Actor chairman = crew.titled("Chủ tịch UBND");
    LocalDate held = days.working(THANH_NUA, today().minusDays(9));
    UUID day = planned(clerk, held.minusDays(8), plan(held, chairman, ""));
    Instant morning = days.morning(THANH_NUA, held);
    UUID[] visit = new UUID[1];
    OfficeClock.at(
        morning,
        () ->
            visit[0] =
                visits
                    .register(
                        clerk,
                        UUID.randomUUID(),
                        day,
                        new Visit.Asking(
                            Matter.REFLECTION,
                            "Quàng Thị Hóa",
                            "bản Nưa",
                            "",
                            "",
                            "Mương nước đầu bản bị lấp sau mưa.",
                            1))
                    .id());
    OfficeClock.at(
        morning.plusSeconds(1_800),
        () -> {
          visits.write(clerk, visit[0], 0, said(morning), "");
          followUps.give(
              chairman,
              UUID.randomUUID(),
              visit[0],
              new Commitments.Draft(
                  "Nạo vét mương nước đầu bản",
                  crew.titled("Chuyên viên").officer(),
                  held.plusDays(30)));
        });
    LocalDate next = days.working(THANH_NUA, today().plusDays(4));
    planned(clerk, today(), plan(next, chairman, ""));
    planned(
        clerk,
        today(),
        plan(
            days.working(THANH_NUA, next.plusDays(7)),
            crew.titled("Phó Chủ tịch UBND"),
            "Chủ tịch dự lớp bồi dưỡng ở tỉnh cả tuần."));
  }

  private static Visits.Draft said(Instant at) {
    return new Visits.Draft(
        at,
        Matter.REFLECTION,
        "Quàng Thị Hóa",
        "bản Nưa",
        "",
        1,
        "Mương nước đầu bản bị lấp từ trận mưa đầu tháng, ruộng phía dưới không có nước.",
        "",
        true,
        "",
        "",
        "Xã cử người xem trong tuần, nạo vét trong tháng.",
        "");
  }

  /** One answer, one question that waits too long, one promise kept and one that is late. */
  private void talked(DemoCrew crew) {
    Actor clerk = crew.titled("Văn thư");
    LocalDate held = days.working(THANH_NUA, today().minusDays(25));
    UUID[] ids = new UUID[1];
    OfficeClock.at(
        days.morning(THANH_NUA, held.minusDays(14)),
        () ->
            ids[0] =
                dialogues.announce(
                    clerk,
                    UUID.randomUUID(),
                    new Dialogue.Plan(
                        "Đối thoại với bà con về đường và điện",
                        Audience.PEOPLE,
                        held,
                        LocalTime.of(8, 0),
                        "Nhà văn hóa bản Nưa",
                        crew.titled("Chủ tịch UBND").officer())));
    UUID dialogue = ids[0];
    OfficeClock.at(
        days.morning(THANH_NUA, held.minusDays(7)),
        () -> {
          asked(dialogue, "Bao giờ đường vào bản có đèn?");
          asked(dialogue, "Điện yếu buổi tối, xã đã hỏi ngành điện chưa?");
          questions
              .of(THANH_NUA, dialogue)
              .forEach(one -> questions.show(clerk, one.id(), one.words()));
        });
    OfficeClock.at(
        days.morning(THANH_NUA, held),
        () -> {
          UUID first = questions.of(THANH_NUA, dialogue).getFirst().id();
          questions.answer(clerk, first, 0, "Lắp bốn bóng trong tháng này, bằng tiền của xã.", "");
          promised(clerk, dialogue, first, crew, "Lắp bốn bóng đèn đường", held.plusDays(15));
          promised(clerk, dialogue, first, crew, "Hỏi ngành điện về đường dây", held.plusDays(20));
          dialogues.write(clerk, dialogue, 0, 31, "Bà con hỏi hai câu, trả lời một câu.", "");
        });
    OfficeClock.at(
        days.morning(THANH_NUA, held.plusDays(12)),
        () ->
            commitments.keep(
                crew.titled("Chủ tịch UBND"),
                commitments.ofDialogue(THANH_NUA, dialogue).getFirst().id(),
                "Đã lắp bốn bóng, sáng đến đầu bản."));
  }

  private void asked(UUID dialogue, String words) {
    questions.ask(
        THANH_NUA, UUID.randomUUID(), dialogue, new DialogueQuestions.Asked(words, "", ""));
  }

  private void promised(
      Actor clerk, UUID dialogue, UUID question, DemoCrew crew, String words, LocalDate due) {
    questions.promise(
        clerk,
        UUID.randomUUID(),
        dialogue,
        Optional.of(question),
        new Commitments.Draft(words, crew.titled("Chuyên viên").officer(), due));
  }

  private UUID planned(Actor clerk, LocalDate on, ReceptionDay.Plan plan) {
    UUID[] day = new UUID[1];
    Instant at = on.equals(today()) ? clock.instant() : days.morning(THANH_NUA, on);
    OfficeClock.at(at, () -> day[0] = receptions.plan(clerk, UUID.randomUUID(), plan));
    return day[0];
  }

  private static ReceptionDay.Plan plan(LocalDate day, Actor receiver, String standsIn) {
    return new ReceptionDay.Plan(
        day,
        FROM,
        LocalTime.of(11, 30),
        20,
        "Phòng tiếp công dân",
        receiver.officer(),
        ReceptionKind.HEAD,
        false,
        standsIn);
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }
}
