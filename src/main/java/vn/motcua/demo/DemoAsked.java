package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.democracy.Consultation;
import vn.motcua.democracy.Consultations;
import vn.motcua.democracy.Remark;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** A matter people of the demonstration were asked about: what they said, and each answer. */
@Component
class DemoAsked extends DemoChapter {
  private record Said(String words, Remark.Taken taken, String answer) {}

  /** Made up; nobody is in them. */
  private static final List<Said> SAID =
      List.of(
          new Said(
              "Nên làm rãnh thoát nước trước, mưa xuống đường mới đỡ hỏng.",
              Remark.Taken.ACCEPTED,
              "Tiếp thu: rãnh thoát nước làm trước, đoạn dốc làm sau."),
          new Said(
              "Xin làm cả đường vào bãi chăn thả.",
              Remark.Taken.PARTLY,
              "Năm nay mới đủ cho đường trục bản; đoạn vào bãi đưa vào danh mục năm sau."),
          new Said(
              "Xin tránh làm vào tháng thu hoạch.",
              Remark.Taken.ACCEPTED,
              "Tiếp thu: khởi công sau mùa thu hoạch."));

  private final Consultations consultations;
  private final Officers officers;
  private final Clock clock;

  DemoAsked(Consultations consultations, Officers officers, DemoGround ground, Clock clock) {
    super("demo-asked", "1", 962, ground);
    this.consultations = consultations;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    Actor chairman = DemoCrew.of(DemoStaff.NA_HY, officers).titled("Chủ tịch");
    LocalDate today = OfficeTime.date(clock.instant());
    LocalDate from = today.minusDays(40);
    UUID id = UUID.randomUUID();
    on(from, () -> consultations.ask(chairman, draft(id, from, chairman)));
    on(from.plusDays(5), () -> SAID.forEach(one -> said(chairman.unit(), id, one)));
    on(from.plusDays(20), () -> answered(chairman, id));
    on(
        from.plusDays(22),
        () ->
            consultations.sum(
                chairman,
                id,
                "Bản đồng tình làm đường trục; làm rãnh thoát nước trước, khởi công sau mùa thu"
                    + " hoạch. Một ý kiến tiếp thu một phần, để sang năm sau."));
  }

  private void said(UnitId unit, UUID id, Said one) {
    consultations.send(unit, id, UUID.randomUUID(), one.words());
  }

  /** Each is read, shown and answered; sent on line, so nobody's name is there. */
  private void answered(Actor chairman, UUID id) {
    for (Consultation.Comment comment : consultations.byId(chairman.unit(), id).comments()) {
      consultations.read(chairman, id, comment.id(), true, "");
      SAID.stream()
          .filter(one -> one.words().equals(comment.words()))
          .forEach(
              one -> consultations.answer(chairman, id, comment.id(), one.taken(), one.answer()));
    }
  }

  private Consultations.Draft draft(UUID id, LocalDate from, Actor owes) {
    int matter =
        consultations.matters().stream()
            .filter(one -> !one.dialogue())
            .findFirst()
            .orElseThrow()
            .no();
    return new Consultations.Draft(
        id,
        matter,
        "Thứ tự làm đường trục bản Nà Hỳ 2",
        "Xã dự định làm đoạn dốc trước, rãnh thoát nước sau. Bà con thấy nên làm thế nào?",
        Set.of(Consultation.Form.WEBSITE, Consultation.Form.COMMUNITY_MEETING),
        from,
        from.plusDays(15),
        from.plusDays(25),
        owes.officer());
  }

  private static void on(LocalDate day, Runnable act) {
    OfficeClock.at(OfficeTime.instant(day.atTime(9, 10)), act);
  }
}
