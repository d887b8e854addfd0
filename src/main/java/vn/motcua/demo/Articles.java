package vn.motcua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.committees.FormerUnits;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Command;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * {@code bin/motcua articles}: the rows behind two numbers that are too many for every start of the
 * demonstration. Article 001: 10 of 10 districts and 209 of 209 communes of Bắc Giang. Article 000:
 * 3,386 of 3,386 dossiers of Thanh Chăn, today a part of Thanh Nưa, none of them late.
 */
@Component
class Articles implements Command {
  static final UnitId BAC_NINH = new UnitId("24");
  static final int DOSSIERS = 3386;
  private static final String NAME = "Bạc Thị Cúc";
  private static final int DAYS_AGO = 125;
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  private final FormerUnits former;
  private final Generator generator;
  private final Units units;
  private final Officers officers;
  private final Staffing staffing;
  private final Accounts accounts;
  private final DemoGround ground;
  private final Clock clock;

  Articles(
      FormerUnits former,
      Generator generator,
      Units units,
      Officers officers,
      Staffing staffing,
      Accounts accounts,
      DemoGround ground,
      Clock clock) {
    this.former = former;
    this.generator = generator;
    this.units = units;
    this.officers = officers;
    this.staffing = staffing;
    this.accounts = accounts;
    this.ground = ground;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public int run(List<String> words) {
    if (!ground.isOurs() && !isLoaded()) {
      System.err.println(
          "Thư mục dữ liệu này của một cơ quan đang làm việc. Xin chọn thư mục mới: bin/motcua"
              + " articles --data THƯ_MỤC. (A real office's data.)");
      return 2;
    }
    boolean empty = officers.active(DemoStaff.THANH_NUA).isEmpty();
    System.out.println(
        "Bài 001, Bắc Giang: %d đơn vị cũ (cuc.bacninh, %s)"
            .formatted(bacGiang(), DemoStaff.PASSWORD));
    if (empty) {
      thanhChan();
    }
    System.out.println(
        empty
            ? "Bài 000, Thanh Chăn: %d hồ sơ (duyet.thanhnua)".formatted(DOSSIERS)
            : "Bài 000: xã Thanh Nưa ở đây đã có người làm việc, nên không thêm hồ sơ. Xin chọn thư"
                + " mục mới: --data THƯ_MỤC");
    return 0;
  }

  private boolean isLoaded() {
    return officers.active(BAC_NINH).stream().anyMatch(one -> one.name().equals(NAME));
  }

  /** Gives how many units were entered now. */
  private int bacGiang() {
    units.activate(BAC_NINH);
    if (officers.active(BAC_NINH).isEmpty()) {
      Actor installer = DemoCrew.of(BAC_NINH, officers).administrator();
      UUID id =
          staffing.add(
              installer,
              card(NAME),
              "Chuyên viên",
              "Văn phòng UBND tỉnh",
              SINCE,
              Set.of(Role.STEERING, Role.PROVINCE_OBSERVER));
      accounts.openAll(installer, Map.of(id, "cuc.bacninh"), DemoStaff.PASSWORD);
    }
    Actor steering = DemoCrew.of(BAC_NINH, officers).titled("Chuyên viên");
    FormerUnits.Entered entered =
        former.enter(steering, DemoFile.bytes("articles/001-bac-giang.csv"));
    if (!entered.problems().isEmpty()) {
      throw new IllegalStateException("001-bac-giang.csv: " + entered.problems());
    }
    return entered.added();
  }

  private void thanhChan() {
    LocalDate until = OfficeTime.date(clock.instant()).minusDays(DAYS_AGO);
    generator.live(
        new Generator.Plan(1, DOSSIERS, 0, until, true, true), DemoStaff.THANH_NUA, DOSSIERS);
    UUID leader =
        officers.active(DemoStaff.THANH_NUA).stream()
            .filter(officer -> officer.has(Role.LEADER))
            .map(Officer::id)
            .findFirst()
            .orElseThrow();
    accounts.openAll(
        DemoCrew.of(DemoStaff.THANH_NUA, officers).administrator(),
        Map.of(leader, "duyet.thanhnua"),
        DemoStaff.PASSWORD);
  }

  private static OfficerCard card(String name) {
    return new OfficerCard(
        name,
        "",
        "",
        "",
        false,
        OfficerCard.DEFAULT_FROM,
        OfficerCard.DEFAULT_TO,
        List.of("Việt"),
        null,
        10);
  }
}
