package vn.motcua.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.committees.Committees;
import vn.motcua.committees.Conclusions;
import vn.motcua.committees.FormerUnits;
import vn.motcua.committees.Launch;
import vn.motcua.committees.MovementPlace;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/**
 * What was before the communes of today: the two districts article 000 names with the two communes
 * it says began as pilots in 2024 (on which day it does not say), and what the province's committee
 * concluded since: one thing done, one late, one still to come.
 */
@Component
class DemoPilots extends DemoChapter {
  private static final LocalDate YEAR_OF_THE_ARTICLE = LocalDate.of(2024, 1, 1);
  private static final String FORMER =
      """
      Tên;Cấp;Thuộc;Từ;Đến
      Huyện Nậm Pồ;huyện;;;30/6/2025
      Huyện Điện Biên;huyện;;;30/6/2025
      Xã Nà Hỳ;xã;Huyện Nậm Pồ;;30/6/2025
      Xã Thanh Chăn;xã;Huyện Điện Biên;;30/6/2025
      """;

  private final FormerUnits former;
  private final Committees committees;
  private final Conclusions conclusions;
  private final Officers officers;
  private final Clock clock;

  DemoPilots(
      FormerUnits former,
      Committees committees,
      Conclusions conclusions,
      Officers officers,
      DemoGround ground,
      Clock clock) {
    super("demo-pilots", "1", 974, ground);
    this.former = former;
    this.committees = committees;
    this.conclusions = conclusions;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    Actor steering = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    on(today().minusDays(190), () -> past(steering));
    concluded(steering);
  }

  private void past(Actor steering) {
    var entered = former.enter(steering, FORMER.getBytes(StandardCharsets.UTF_8));
    if (!entered.problems().isEmpty()) {
      throw new IllegalStateException("former units: " + entered.problems());
    }
    former.of(steering).stream()
        .filter(place -> place.level() == MovementPlace.Level.COMMUNE)
        .forEach(place -> pilot(steering, place.code()));
  }

  private void pilot(Actor steering, String place) {
    Launch launch =
        new Launch(
            place,
            DemoCommittees.FRIENDLY,
            1,
            Launch.Standing.LAUNCHED,
            Launch.Wave.PILOT,
            YEAR_OF_THE_ARTICLE,
            "Minh họa: bài báo kể xã được chọn làm điểm trong năm ấy, không nói ngày",
            "",
            Instant.EPOCH);
    committees.launch(steering, place, launch, YEAR_OF_THE_ARTICLE);
  }

  private void concluded(Actor steering) {
    LocalDate held = today().minusDays(50);
    Conclusions.Typed notice =
        new Conclusions.Typed(
            UUID.randomUUID(),
            "minh họa",
            held,
            "Minh họa: kết luận họp Ban Chỉ đạo quý vừa qua",
            line("Gửi các xã mẫu thư xin lỗi, cảm ơn", "Bà Lò Thị Phấn", held.plusDays(20))
                + line(
                    "Kê đủ ghế chờ, nước uống",
                    "Bà Điêu Thị Ngoan",
                    today(-5),
                    "; " + DemoStaff.THANH_NUA)
                + line("Nghe hai xã kể việc làm hay", "Ông Quàng Văn Tướng", today(+25)));
    on(held, () -> conclusions.enter(steering, notice));
    on(
        held.plusDays(18),
        () ->
            conclusions.tell(
                steering, notice.id(), 1, 0, true, "Minh họa: đã gửi tới hộp thư của các xã"));
  }

  /** One line of the form: what, who answers for it, by when. */
  private static String line(String what, String head, LocalDate due) {
    return line(what, head, due, "");
  }

  /** The last part names the commune it is given to. */
  private static String line(String what, String head, LocalDate due, String given) {
    return String.format(
        Locale.ROOT,
        "%s; %s; %d/%d/%d%s%n",
        what,
        head,
        due.getDayOfMonth(),
        due.getMonthValue(),
        due.getYear(),
        given);
  }

  private LocalDate today(int days) {
    return today().plusDays(days);
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static void on(LocalDate day, Runnable act) {
    OfficeClock.at(OfficeTime.instant(day.atTime(14, 10)), act);
  }
}
