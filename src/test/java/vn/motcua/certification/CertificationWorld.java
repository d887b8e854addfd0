package vn.motcua.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.Fixture;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** A ward whose province published its fees, and a commune where nobody knows them yet. */
@Component
public class CertificationWorld implements Fixture {
  /** Phường Thành Sen, Hà Tĩnh: the province's table of fees is shipped. */
  public static final UnitId THANH_SEN = new UnitId("18073");

  /** Xã Nà Hỳ, Điện Biên: no fees are known. */
  public static final UnitId NA_HY = new UnitId("03169");

  private final Units units;
  private final Staffing staffing;
  private final Certifications certifications;
  private final BookSearch search;
  private final Clock clock;
  private final Map<String, Actor> people = new HashMap<>();

  CertificationWorld(
      Units units,
      Staffing staffing,
      Certifications certifications,
      BookSearch search,
      Clock clock) {
    this.units = units;
    this.staffing = staffing;
    this.certifications = certifications;
    this.search = search;
    this.clock = clock;
  }

  @Override
  public void forget() {
    people.clear();
  }

  /** An officer by the name the story gives; the world is peopled at the first question. */
  public synchronized Actor the(String who) {
    if (people.isEmpty()) {
      settle(THANH_SEN, "");
      settle(NA_HY, " (Nà Hỳ)");
    }
    return people.get(who);
  }

  private void settle(UnitId unit, String suffix) {
    units.activate(unit);
    Actor founder = new Actor(unit, UUID.randomUUID(), "người lập", EnumSet.of(Role.ADMINISTRATOR));
    add(founder, "desk" + suffix, "Nguyễn Thị Lan", Role.INTAKE);
    add(founder, "second desk" + suffix, "Trần Văn Bình", Role.INTAKE);
    add(founder, "chairman" + suffix, "Lê Văn Thành", Role.APPROVAL, Role.LEADER);
    add(founder, "deputy" + suffix, "Phạm Thị Hoa", Role.APPROVAL);
    add(founder, "appraiser" + suffix, "Võ Văn Dũng", Role.APPRAISAL);
    add(founder, "administrator" + suffix, "Hồ Thị Mai", Role.ADMINISTRATOR);
  }

  private void add(Actor founder, String who, String name, Role... roles) {
    OfficerCard card =
        new OfficerCard(
            name,
            "",
            "0239 300 0001",
            "",
            false,
            OfficerCard.DEFAULT_FROM,
            OfficerCard.DEFAULT_TO,
            List.of("Việt"),
            null,
            100);
    Set<Role> all = EnumSet.copyOf(Arrays.asList(roles));
    UUID id =
        staffing.add(
            founder, card, "Công chức", "Văn phòng", LocalDate.now(clock).minusYears(1), all);
    people.put(who, new Actor(founder.unit(), id, name, all));
  }

  public static CertificationRequest.Line copy(String what, int pages, int copies) {
    return new CertificationRequest.Line(CertificationKind.COPY, what, pages, copies);
  }

  public static CertificationRequest.Line line(CertificationKind kind, String what) {
    return new CertificationRequest.Line(kind, what, 1, 1);
  }

  /** A request of somebody with an identity card, signed by the chairman, paid in cash. */
  public CertificationRequest request(
      String desk, String name, CertificationRequest.Line... lines) {
    String suffix = desk.contains("(Nà Hỳ)") ? " (Nà Hỳ)" : "";
    return new CertificationRequest(
        UUID.randomUUID(),
        name,
        "042199000123",
        the("chairman" + suffix).officer(),
        CertificationRequest.Payment.CASH,
        "",
        List.of(lines));
  }

  /** Enters it at the desk and tells what stands in the books. */
  public List<BookLine> entered(String desk, CertificationRequest request) {
    certifications.certify(the(desk), request);
    return search.ofRequest(the(desk).unit(), request.key());
  }

  public List<BookLine> entered(String desk, String name, CertificationRequest.Line... lines) {
    return entered(desk, request(desk, name, lines));
  }

  /** One copy of one page, the commonest thing of all. */
  public Entry copied(String name) {
    return entered("desk", name, copy("Thẻ căn cước", 1, 1)).getFirst().entry();
  }
}
