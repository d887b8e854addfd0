package vn.motcua.democracy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Fixture;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Two communes with a clerk, a chairman, the Front and somebody at a desk. */
@Component
public class DemocracyWorld implements Fixture {
  private final Units units;
  private final Staffing staffing;
  private final Disclosures publications;
  private final Map<String, Actor> people = new ConcurrentHashMap<>();

  DemocracyWorld(Units units, Staffing staffing, Disclosures publications) {
    this.units = units;
    this.staffing = staffing;
    this.publications = publications;
  }

  @Override
  public void forget() {
    people.clear();
  }

  public Actor clerk() {
    return of(People.NA_HY, "Cà Thị Nguyệt", Role.CLERK);
  }

  public Actor chairman() {
    return of(People.NA_HY, "Lò Văn Hoan", Role.LEADER, Role.APPROVAL);
  }

  public Actor front() {
    return of(People.NA_HY, "Lò Thị Say", Role.FRONT);
  }

  public Actor secretary() {
    return of(People.NA_HY, "Giàng A Páo", Role.PARTY_SECRETARY);
  }

  public Actor desk() {
    return of(People.NA_HY, "Lò Văn Inh", Role.INTAKE);
  }

  public Actor neighbour() {
    return of(People.THANH_NUA, "Cà Thị Hiền", Role.CLERK, Role.LEADER);
  }

  public Actor neighbourFront() {
    return of(People.THANH_NUA, "Mùa A Tủa", Role.FRONT);
  }

  Actor of(UnitId unit, String name, Role... roles) {
    return people.computeIfAbsent(
        unit + name, key -> People.hired(units, staffing, unit, name, roles));
  }

  /** What is said field by field when nothing is done; empty when it was done. */
  static Map<String, ?> errors(ThrowingCallable act) {
    try {
      act.call();
    } catch (Rejected rejected) {
      return rejected.errors();
    } catch (Throwable other) {
      throw new AssertionError(other);
    }
    return Map.of();
  }

  public static Disclosures.Draft draft(int item, String title, @Nullable String decidedOn) {
    return new Disclosures.Draft(
        UUID.randomUUID(),
        item,
        "12/QĐ-UBND",
        title,
        "Dự toán thu, chi ngân sách xã.",
        decidedOn == null ? null : LocalDate.parse(decidedOn));
  }

  public static Disclosures.Evidence at(Means means, String from) {
    return new Disclosures.Evidence(
        means, "Bảng tin trụ sở", false, LocalDate.parse(from), "Cà Thị Nguyệt, văn thư", "");
  }

  /** Entered by the clerk. */
  public UUID entered(int item, String title, String decidedOn) {
    return publications.enter(clerk(), draft(item, title, decidedOn));
  }

  /** As the own public page is chosen. */
  public static Disclosures.Evidence onOwnPage(String from) {
    return new Disclosures.Evidence(
        Means.WEBSITE,
        "/co-quan/03169/dan-chu",
        true,
        LocalDate.parse(from),
        "Cà Thị Nguyệt, văn thư",
        "");
  }
}
