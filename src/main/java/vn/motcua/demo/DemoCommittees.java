package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.committees.Committee.Seat;
import vn.motcua.committees.Committees;
import vn.motcua.committees.Launch;
import vn.motcua.committees.Launch.Standing;
import vn.motcua.committees.Launch.Wave;
import vn.motcua.database.OfficeClock;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/**
 * Who leads the movement: a committee of the province and one of Nà Hỳ for both models, one of
 * Thanh Nưa for the first alone; a pilot, a commune of the roll-out that launched with things
 * missing, and one that is still to come. No such decision was ever made.
 */
@Component
class DemoCommittees extends DemoChapter {
  static final String FRIENDLY = "chinh-quyen-than-thien";
  static final String POLICE = "cong-an-than-thien";
  private static final String NUMBER = "minh họa";
  private static final String NAME = "Minh họa: Ban Chỉ đạo xây dựng chính quyền thân thiện ";

  private final Committees committees;
  private final Units units;
  private final Officers officers;
  private final Clock clock;

  DemoCommittees(
      Committees committees, Units units, Officers officers, DemoGround ground, Clock clock) {
    super("demo-committees", "1", 973, ground);
    this.committees = committees;
    this.units = units;
    this.officers = officers;
    this.clock = clock;
  }

  @Override
  void tell() {
    Actor steering = DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
    Actor naHy = DemoCrew.of(DemoStaff.NA_HY, officers).titled("Chủ tịch UBND");
    Actor thanhNua = DemoCrew.of(DemoStaff.THANH_NUA, officers).titled("Chủ tịch UBND");
    ofTheProvince(steering);
    LocalDate pilot = today().minusDays(160);
    UUID first = founded(naHy, "xã Nà Hỳ", List.of(FRIENDLY, POLICE), pilot);
    joined(naHy, first, "Giàng A Páo", "Bí thư Đảng ủy xã", Seat.HEAD, pilot);
    joined(naHy, first, "Lò Văn Hoan", "Chủ tịch UBND xã", Seat.DEPUTY, pilot);
    joined(naHy, first, "Lò Thị Say", "Chủ tịch Ủy ban MTTQ Việt Nam xã", Seat.MEMBER, pilot);
    launched(naHy, FRIENDLY, Wave.PILOT, pilot.plusDays(10));
    launched(naHy, POLICE, Wave.PILOT, pilot.plusDays(40));
    LocalDate rollOut = today().minusDays(100);
    UUID second = founded(thanhNua, "xã Thanh Nưa", List.of(FRIENDLY), rollOut);
    joined(thanhNua, second, "Lò Văn Ngoan", "Bí thư Đảng ủy xã", Seat.HEAD, rollOut);
    launched(thanhNua, FRIENDLY, Wave.ROLL_OUT, rollOut.plusDays(10));
    planned(steering);
  }

  /** Its deputy head went elsewhere, and another came. */
  private void ofTheProvince(Actor steering) {
    LocalDate day = today().minusDays(200);
    UUID id = founded(steering, "tỉnh Điện Biên", List.of(FRIENDLY, POLICE), day);
    joined(steering, id, "Ông Sìn Văn Thạo", "Phó Chủ tịch UBND tỉnh", Seat.HEAD, day);
    joined(steering, id, "Ông Quàng Văn Tướng", "Sở Nội vụ", Seat.DEPUTY, day);
    joined(steering, id, "Bà Bạc Thị Xuân", "Văn phòng UBND tỉnh", Seat.STANDING, day);
    LocalDate change = today().minusDays(45);
    on(change, () -> committees.leave(steering, id, 2, change, "Minh họa: chuyển công tác"));
    joined(steering, id, "Bà Lò Thị Phấn", "Văn phòng UBND tỉnh", Seat.DEPUTY, change);
  }

  private UUID founded(Actor who, String of, List<String> models, LocalDate day) {
    UUID id = UUID.randomUUID();
    Committees.Paper paper = new Committees.Paper(NUMBER, day, new byte[0]);
    Committees.Founding founding = new Committees.Founding(id, NAME + of, models, paper);
    on(day, () -> committees.found(who, who.unit().code(), founding));
    return id;
  }

  private void joined(Actor who, UUID id, String name, String post, Seat seat, LocalDate day) {
    on(day, () -> committees.join(who, id, name, post, Optional.of(seat), day));
  }

  private void launched(Actor who, String model, Wave wave, LocalDate day) {
    Launch launch =
        new Launch(
            who.unit().code(),
            model,
            1,
            Standing.LAUNCHED,
            wave,
            day,
            "Minh họa",
            "",
            Instant.EPOCH);
    on(day, () -> committees.launch(who, launch.place(), launch, day));
  }

  /** The next commune of the roll-out, the first one of the list that is not in the story. */
  private void planned(Actor steering) {
    String next =
        units.children(DemoStaff.DIEN_BIEN).stream()
            .map(Unit::id)
            .filter(id -> !id.equals(DemoStaff.NA_HY) && !id.equals(DemoStaff.THANH_NUA))
            .findFirst()
            .orElseThrow()
            .code();
    LocalDate day = today().plusDays(40);
    Launch launch =
        new Launch(
            next,
            FRIENDLY,
            1,
            Standing.PLANNED,
            Wave.ROLL_OUT,
            day,
            "Minh họa: ngày dự kiến",
            "",
            Instant.EPOCH);
    on(today().minusDays(20), () -> committees.launch(steering, next, launch, day));
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  private static void on(LocalDate day, Runnable act) {
    OfficeClock.at(OfficeTime.instant(day.atTime(9, 40)), act);
  }
}
