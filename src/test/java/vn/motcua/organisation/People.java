package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Named people of two communes, for tests. */
public final class People {
  public static final UnitId NA_HY = new UnitId("03169");
  public static final UnitId THANH_NUA = new UnitId("03328");

  private People() {}

  /** The installer, who is no officer yet and may do what an administrator may. */
  public static Actor installer(UnitId unit) {
    return new Actor(unit, new UUID(0, 0), "Cài đặt", Set.of(Role.ADMINISTRATOR));
  }

  public static OfficerCard card(String name) {
    return new OfficerCard(
        name,
        "Tiếp nhận hồ sơ hộ tịch",
        "0215 000 0101",
        "",
        false,
        OfficerCard.DEFAULT_FROM,
        OfficerCard.DEFAULT_TO,
        List.of("Tiếng Thái", "Tiếng Việt"),
        null,
        100);
  }

  public static OfficerCard withPersonalPhone(OfficerCard card, String phone) {
    return new OfficerCard(
        card.name(),
        card.duty(),
        card.dutyPhone(),
        phone,
        !phone.isEmpty(),
        card.phoneFrom(),
        card.phoneTo(),
        card.languages(),
        card.desk(),
        card.rank());
  }

  /** An officer with the roles, and the officer as actor. */
  public static Actor hired(
      Units units, Staffing staffing, UnitId unit, String name, Role... roles) {
    units.activate(unit);
    Set<Role> given = Set.of(roles);
    UUID id =
        staffing.add(
            installer(unit),
            card(name),
            "Công chức",
            "Văn phòng HĐND và UBND",
            LocalDate.of(2025, 7, 1),
            given);
    return new Actor(unit, id, name, given);
  }
}
