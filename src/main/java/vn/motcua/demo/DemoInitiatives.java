package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.database.OfficeClock;
import vn.motcua.initiatives.Adoptions;
import vn.motcua.initiatives.InitiativeActs;
import vn.motcua.initiatives.LocalInitiative;
import vn.motcua.initiatives.LocalInitiatives;
import vn.motcua.initiatives.Proposal;
import vn.motcua.initiatives.TrialMeasure;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/**
 * Three initiatives after models of the library: one tried, measured, recognised and taken over by
 * the other commune, one only measured, one only proposed. What was measured is what the made-up
 * dossiers really give, mostly not enough to conclude anything.
 */
@Component
class DemoInitiatives extends DemoChapter {
  private static final int WINDOW = 13;

  private final LocalInitiatives initiatives;
  private final InitiativeActs acts;
  private final Adoptions adoptions;
  private final Officers officers;
  private final Clock clock;

  DemoInitiatives(
      LocalInitiatives initiatives,
      InitiativeActs acts,
      Adoptions adoptions,
      Officers officers,
      DemoGround ground,
      Clock clock) {
    super("demo-initiatives", "1", 972, ground);
    this.initiatives = initiatives;
    this.acts = acts;
    this.adoptions = adoptions;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    Actor naHy = chairman(DemoCrew.of(DemoStaff.NA_HY, officers));
    Actor thanhNua = chairman(DemoCrew.of(DemoStaff.THANH_NUA, officers));
    UUID spread =
        measured(
            naHy,
            "dan-den-dan-hoi-dan-can",
            "Dân đến, dân hỏi, dân cần",
            "Bà con ngại hỏi khi đến xã",
            "Khi dân đến đón tiếp niềm nở, khi dân hỏi giải thích tận tình, khi dân cần nhiệt tình"
                + " phục vụ");
    recognised(naHy, spread);
    adoptions.adopt(thanhNua, naHy.unit(), spread, List.of());
    measured(
        naHy,
        "giao-tung-phan-viec",
        "Giao từng phần việc cho từng người",
        "Việc chung không rõ ai làm nên hay chậm",
        "");
    on(
        today().minusDays(3),
        () ->
            initiatives.propose(
                thanhNua,
                proposal(
                    "nguoi-dan-khong-viet",
                    "Bà con không phải viết",
                    "Nhiều bà con ngại viết tờ khai",
                    TrialMeasure.SUPPLEMENTED)));
  }

  private UUID measured(Actor who, String model, String title, String problem, String slogan) {
    Proposal draft = proposal(model, title, problem, TrialMeasure.KEPT);
    LocalDate starts = today().minusDays(WINDOW + 1);
    on(starts.minusDays(5), () -> initiatives.propose(who, draft));
    on(
        starts.minusDays(1),
        () ->
            acts.start(
                who,
                target(who, draft.id()),
                new InitiativeActs.Starting(
                    starts, starts.plusDays(WINDOW), "Bà Vì Thị Lả (minh họa)", "", slogan)));
    acts.measure(
        who,
        target(who, draft.id()),
        new InitiativeActs.Days(
            starts.minusDays(WINDOW + 1), starts.minusDays(1), starts, starts.plusDays(WINDOW)),
        "");
    return draft.id();
  }

  private void recognised(Actor who, UUID id) {
    acts.recognise(
        who,
        target(who, id),
        new InitiativeActs.Decision(
            "01/QĐ-UBND (minh họa)",
            today(),
            DemoPaper.empty(),
            "Minh họa: bà con ở các bản khen, dù số đo chưa đủ để kết luận"));
  }

  private static Proposal proposal(
      String model, String title, String problem, TrialMeasure measure) {
    return new Proposal(
        UUID.randomUUID(),
        title,
        problem + " (minh họa)",
        "Học theo mô hình trong thư viện, làm ở Trung tâm của xã",
        Optional.of(0L),
        Optional.of(measure),
        model);
  }

  private InitiativeActs.Target target(Actor who, UUID id) {
    LocalInitiative of = initiatives.byId(who, who.unit(), id);
    return new InitiativeActs.Target(of.unit(), of.id(), of.version());
  }

  private static Actor chairman(DemoCrew crew) {
    return crew.titled("Chủ tịch UBND");
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static void on(LocalDate day, Runnable act) {
    OfficeClock.at(OfficeTime.instant(day.atTime(9, 20)), act);
  }
}
