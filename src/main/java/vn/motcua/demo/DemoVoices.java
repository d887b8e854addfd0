package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackDraft;
import vn.motcua.feedback.FeedbackIntake;
import vn.motcua.feedback.FeedbackTopic;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Publishing;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/** What citizens of the demonstration told the office, and how it was answered in public. */
@Component
class DemoVoices extends DemoChapter {
  private record Voice(FeedbackTopic topic, String said, String answered, int daysAgo) {}

  /** Made up; nobody is in them. */
  private static final List<Voice> VOICES =
      List.of(
          new Voice(
              FeedbackTopic.PLACE,
              "Phòng chờ chỉ có bốn ghế, phiên chợ đông phải đứng cả buổi.",
              "Đã kê thêm tám ghế và một bình nước từ thứ Hai.",
              20),
          new Voice(
              FeedbackTopic.RULE,
              "Xin xác nhận nơi ở vẫn bị hỏi sổ hộ khẩu giấy.",
              "Không cần sổ giấy nữa. Đã nhắc lại ở bàn tiếp nhận và dán hướng dẫn tại chỗ.",
              9));

  private final FeedbackIntake intake;
  private final FeedbackDesk desk;
  private final Feedbacks feedbacks;
  private final Publishing publishing;
  private final DemoDays days;
  private final Officers officers;
  private final Clock clock;

  DemoVoices(
      FeedbackIntake intake,
      FeedbackDesk desk,
      Feedbacks feedbacks,
      Publishing publishing,
      DemoDays days,
      Officers officers,
      DemoGround ground,
      Clock clock) {
    super("demo-voices", "1", 961, ground);
    this.intake = intake;
    this.desk = desk;
    this.feedbacks = feedbacks;
    this.publishing = publishing;
    this.days = days;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    DemoCrew crew = DemoCrew.of(DemoStaff.NA_HY, officers);
    for (Voice voice : VOICES) {
      heard(crew, voice);
    }
  }

  /** Sent one morning, answered two days later by who has it, published an hour after that. */
  private void heard(DemoCrew crew, Voice voice) {
    Instant sent = morning(OfficeTime.date(clock.instant()).minusDays(voice.daysAgo()));
    OfficeClock.at(sent, () -> intake.send(DemoStaff.NA_HY, draft(voice)));
    Instant answered = morning(OfficeTime.date(sent).plusDays(2));
    OfficeClock.at(
        answered,
        () -> {
          Feedback open = open(crew);
          feedbacks.answer(holder(crew, open), seen(open), voice.answered());
        });
    OfficeClock.at(
        answered.plusSeconds(3_600),
        () -> {
          Feedback told = open(crew);
          publishing.publish(
              holder(crew, told),
              seen(told),
              new Publishing.Text(voice.said(), voice.answered(), true));
        });
  }

  /** The one there is something left to do about. */
  private Feedback open(DemoCrew crew) {
    return desk.open(crew.titled("Chủ tịch")).getFirst().feedback();
  }

  private static Actor holder(DemoCrew crew, Feedback feedback) {
    return crew.byId(feedback.holder().officer());
  }

  private static Feedbacks.Seen seen(Feedback one) {
    return new Feedbacks.Seen(one.unit(), one.id(), one.version());
  }

  private Instant morning(LocalDate from) {
    return days.morning(DemoStaff.NA_HY, from);
  }

  private static FeedbackDraft draft(Voice voice) {
    return new FeedbackDraft(
        UUID.randomUUID(),
        voice.topic(),
        Optional.empty(),
        "",
        "",
        voice.said(),
        new Feedback.Wishes(false, false, true),
        "",
        "");
  }
}
