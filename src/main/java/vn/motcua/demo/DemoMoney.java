package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.budgets.BudgetLine;
import vn.motcua.budgets.Budgets;
import vn.motcua.budgets.Kind;
import vn.motcua.budgets.LineDraft;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/**
 * The three sums article 001 names for the rooms of Lục Nam (about 6.5, 1.2 and 5 billion đồng,
 * planned), and a made-up line of a commune that was approved and spent.
 */
@Component
class DemoMoney extends DemoChapter {
  private static final int YEAR_OF_THE_ARTICLE = 2023;
  private static final String ROOMS = "Cơ sở vật chất Bộ phận Tiếp nhận và Trả kết quả";
  private static final String ARTICLE = "Minh họa theo bài báo kể về huyện Lục Nam";

  private final Budgets budgets;
  private final Officers officers;
  private final Clock clock;

  DemoMoney(Budgets budgets, Officers officers, DemoGround ground, Clock clock) {
    super("demo-money", "1", 968, ground);
    this.budgets = budgets;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    LocalDate today = OfficeTime.date(clock.instant());
    Actor steering = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    Actor chairman = DemoCrew.of(DemoStaff.NA_HY, officers).titled("Chủ tịch UBND");
    OfficeClock.at(
        OfficeTime.instant(today.minusDays(60).atTime(9, 30)),
        () -> {
          planned(steering, "Huyện Lục Nam", "6,5 tỷ");
          planned(steering, "Thị trấn Đồi Ngô", "1,2 tỷ");
          planned(steering, "24 xã, thị trấn còn lại", "5 tỷ");
          ownLine(chairman, today.minusDays(60));
        });
  }

  private void planned(Actor steering, String place, String amount) {
    UUID id = opened(steering, YEAR_OF_THE_ARTICLE, place, ROOMS, ARTICLE);
    said(steering, id, Kind.PLANNED, amount, OfficeTime.date(clock.instant()), "");
  }

  private void ownLine(Actor chairman, LocalDate day) {
    UUID id = opened(chairman, day.getYear(), "Xã Nà Hỳ", "Ghế chờ và nước uống", "Ngân sách xã");
    said(chairman, id, Kind.PLANNED, "30 triệu", day, "");
    said(chairman, id, Kind.APPROVED, "28 triệu", day, "Quyết định minh họa");
    said(chairman, id, Kind.SPENT, "26,4 triệu", day, "Hóa đơn minh họa");
  }

  private UUID opened(Actor actor, int year, String place, String item, String source) {
    UUID id = UUID.randomUUID();
    budgets.open(actor, new LineDraft(id, year, place, item, source));
    return id;
  }

  private void said(Actor actor, UUID id, Kind kind, String amount, LocalDate day, String paper) {
    BudgetLine line = budgets.line(actor, actor.unit(), id);
    budgets.enter(
        actor,
        line,
        new Budgets.Entered(line.entries(), Optional.of(kind), amount, day, paper, ""));
  }
}
