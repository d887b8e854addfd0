package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.FormOfAddress;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Opens the two communes of the demonstration and their province with the officers; harmless when
 * repeated.
 */
@Component
class DemoOffices extends DemoChapter {
  private static final LocalDate TWO_TIER_DAY = LocalDate.of(2025, 7, 1);
  private static final List<String> DESKS =
      List.of(
          "Hộ tịch, chứng thực", "Xã hội, người có công, y tế", "Đất đai, xây dựng, kinh doanh");

  private final Units units;
  private final Desks desks;
  private final Staffing staffing;
  private final Officers officers;
  private final Attendance attendance;
  private final Accounts accounts;
  private final Clock clock;

  DemoOffices(
      Units units,
      Desks desks,
      Staffing staffing,
      Officers officers,
      Attendance attendance,
      Accounts accounts,
      DemoGround ground,
      Clock clock) {
    super("demo-staff", "2", 900, ground);
    this.units = units;
    this.desks = desks;
    this.staffing = staffing;
    this.officers = officers;
    this.attendance = attendance;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  void tell() {
    open(DemoStaff.NA_HY, "Bản Nà Hỳ 2, xã Nà Hỳ, tỉnh Điện Biên", "0215 000 0100");
    open(DemoStaff.THANH_NUA, "Bản Thanh Nưa, xã Thanh Nưa, tỉnh Điện Biên", "0215 000 0200");
    open(DemoStaff.DIEN_BIEN, "Văn phòng UBND tỉnh Điện Biên", "0215 000 0300");
    away(DemoStaff.NA_HY, "Cà Thị Nguyệt", "Lường Văn Biên", AbsenceReason.TRAINING);
    away(DemoStaff.THANH_NUA, "Lường Văn Chiến", "Quàng Thị Phương", AbsenceReason.MISSION);
  }

  private void open(UnitId unit, String address, String phone) {
    Actor installer = installer(unit);
    String centre = units.activate(unit).centreName();
    units.change(installer, new UnitSettings(unit, FormOfAddress.BA_CON, centre, address, phone));
    Map<String, UUID> desk = unit.isProvince() ? Map.of() : desks(installer);
    Map<String, UUID> here = byName(unit);
    Map<UUID, String> userNames = new HashMap<>();
    int rank = 0;
    for (DemoOfficer officer : DemoStaff.of(unit)) {
      rank += 10;
      if (!here.containsKey(officer.name())) {
        UUID id = hire(installer, officer, desk.get(officer.desk()), rank);
        userNames.put(id, officer.userName());
      }
    }
    if (!userNames.isEmpty()) {
      accounts.openAll(installer, userNames, DemoStaff.PASSWORD);
    }
  }

  private Map<String, UUID> desks(Actor installer) {
    Map<String, UUID> byNumber = new HashMap<>();
    desks.of(installer.unit()).forEach(d -> byNumber.put(Integer.toString(d.number()), d.id()));
    for (int i = 0; i < DESKS.size() && byNumber.size() < DESKS.size(); i++) {
      byNumber.put(Integer.toString(i + 1), desks.add(installer, i + 1, DESKS.get(i)));
    }
    return byNumber;
  }

  private UUID hire(Actor installer, DemoOfficer officer, @Nullable UUID desk, int rank) {
    OfficerCard card =
        new OfficerCard(
            officer.name(),
            officer.duty(),
            "",
            officer.personalPhone(),
            !officer.personalPhone().isEmpty(),
            OfficerCard.DEFAULT_FROM,
            OfficerCard.DEFAULT_TO,
            officer.languages(),
            desk,
            rank);
    return staffing.add(
        installer, card, officer.title(), officer.department(), TWO_TIER_DAY, officer.roles());
  }

  /** Three days from today, so that the roster has somebody to show. */
  private void away(UnitId unit, String who, String standIn, AbsenceReason reason) {
    Map<String, UUID> here = byName(unit);
    UUID officer = here.get(who);
    if (officer == null || !officers.isPresent(unit, officer, clock.instant())) {
      return;
    }
    LocalDate today = OfficeTime.date(clock.instant());
    Instant starts = OfficeTime.instant(today.atStartOfDay());
    Instant ends = OfficeTime.instant(today.plusDays(3).atStartOfDay());
    attendance.announce(installer(unit), officer, starts, ends, reason, here.get(standIn));
  }

  private Map<String, UUID> byName(UnitId unit) {
    Map<String, UUID> byName = new HashMap<>();
    for (Officer officer : officers.active(unit)) {
      byName.put(officer.name(), officer.id());
    }
    return byName;
  }

  private static Actor installer(UnitId unit) {
    return new Actor(unit, new UUID(0, 0), "Cài đặt", Set.of(Role.ADMINISTRATOR));
  }
}
